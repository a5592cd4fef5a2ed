package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.api.Patience;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command {@code fullstory-cloud}. */
@Command(
    name = "fullstory-cloud",
    mixinStandardHelpOptions = true,
    versionProvider = FullstoryCloud.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Sends analytics events to FullStory's REST API.",
    footer = {
      "",
      "The API key is read from the environment: FULLSTORY_API_KEY, or the file that"
          + " FULLSTORY_API_KEY_FILE names.",
      "",
      "Exit codes: 0 all is well, 1 something was refused or failed, 2 wrong usage, 130 stopped by"
          + " Ctrl-C."
    },
    subcommands = {
      CheckCommand.class,
      SendCommand.class,
      ServeCommand.class,
      DeleteCommand.class,
      HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class FullstoryCloud {
  /** Something was refused, or failed. */
  static final int FAILED = 1;

  /** An option, a file or the environment is wrong; nothing was done. */
  static final int USAGE = 2;

  private final Function<String, @Nullable String> environment;
  private final InputStream input;
  private final Patience patience;

  /**
   * @param environment the value of a variable, or null
   * @param input what {@code -} reads
   */
  FullstoryCloud(
      Function<String, @Nullable String> environment, InputStream input, Patience patience) {
    this.environment = environment;
    this.input = input;
    this.patience = patience;
  }

  /** Runs a command, and ends the process with its exit code. */
  public static void main(String... arguments) {
    // By name: a method of that class would make the JDK's own log first.
    String log = "java.util.logging.manager";
    if (System.getProperty(log) == null) System.setProperty(log, LastingLog.class.getName());
    System.exit(
        new FullstoryCloud(System::getenv, System.in, Patience.DEFAULT)
            .commandLine()
            // Whatever the machine's language, for what is printed is read by programs too.
            .setOut(new PrintWriter(System.out, true, UTF_8))
            .setErr(new PrintWriter(System.err, true, UTF_8))
            .execute(arguments));
  }

  CommandLine commandLine() {
    return new CommandLine(this)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(new Failures());
  }

  @Nullable
  String variable(String name) {
    return environment.apply(name);
  }

  Secrets secrets() {
    return new Secrets(environment);
  }

  InputStream input() {
    return input;
  }

  Patience patience() {
    return patience;
  }

  /** The jar's. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = FullstoryCloud.class.getPackage().getImplementationVersion();
      return new String[] {"fullstory-cloud " + (version == null ? "(development)" : version)};
    }
  }
}
