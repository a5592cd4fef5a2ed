package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.cloud.api.RetryOptions;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The command {@code fullstory-cloud}. */
@Command(
    name = "fullstory-cloud",
    mixinStandardHelpOptions = true,
    versionProvider = FullStoryCloud.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Sends analytics events to FullStory's REST API.",
    footer = {
      "",
      "The API key is read from the environment: FULLSTORY_API_KEY, or the file that"
          + " FULLSTORY_API_KEY_FILE names.",
      "",
      "Exit codes: 0 all is well, 1 something was rejected or failed, 2 wrong usage, 130 stopped by"
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
public final class FullStoryCloud {
  /** Something was rejected, or failed. */
  static final int FAILED = 1;

  /** An option, a file or the environment is wrong; nothing was done. */
  static final int USAGE = 2;

  private final Map<String, String> environment;
  private final InputStream input;
  private final RetryOptions retryOptions;

  /**
   * @param environment variables by name
   * @param input what {@code -} reads
   */
  FullStoryCloud(Map<String, String> environment, InputStream input, RetryOptions retryOptions) {
    this.environment = environment;
    this.input = input;
    this.retryOptions = retryOptions;
  }

  /** Runs a command, and ends the process with its exit code. */
  public static void main(String... arguments) {
    System.exit(
        new FullStoryCloud(System.getenv(), System.in, RetryOptions.DEFAULT)
            .commandLine()
            // Whatever the machine's language, for what is printed is read by programs too.
            .setOut(new PrintWriter(System.out, true, UTF_8))
            .setErr(new PrintWriter(System.err, true, UTF_8))
            .execute(arguments));
  }

  CommandLine commandLine() {
    return new CommandLine(this)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(new ErrorReporter());
  }

  /** Variables by name. */
  Map<String, String> environment() {
    return environment;
  }

  Secrets secrets() {
    return new Secrets(environment::get);
  }

  InputStream input() {
    return input;
  }

  RetryOptions retryOptions() {
    return retryOptions;
  }

  /** The jar's. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = FullStoryCloud.class.getPackage().getImplementationVersion();
      return new String[] {"fullstory-cloud " + (version == null ? "(development)" : version)};
    }
  }
}
