package fsdestination.server.command;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.server.send.EventFileSender;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fullstory-cloud send FILE}. */
@Command(
    name = "send",
    mixinStandardHelpOptions = true,
    description = "Sends a file of analytics events, one JSON object a line.",
    footer = {
      "",
      "What has been sent is noted in the journal. When a run is stopped or killed, the same command"
          + " goes on behind the last event that is settled; events that were under way are sent"
          + " again, with the same Idempotency-Key, so that FullStory's V2 API takes them once. After"
          + " a whole run the same command sends what has been added to the file since. Delete the"
          + " journal to send everything again.",
      "",
      "The run stops if FullStory cannot be reached or does not accept the key. An event that is"
          + " invalid, or that FullStory rejects, does not stop it.",
      "",
      "A user's events are sent in the order of the file. Those after one that FullStory fails on wait"
          + " until it is accepted or, after about eight minutes, rejected."
    })
@SuppressWarnings("NullAway.Init")
final class SendCommand implements Callable<Integer> {
  @ParentCommand private FullStoryCloud program;
  @Spec private CommandSpec spec;
  @Mixin private ApiOptions api;
  @Mixin private FileOptions files;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "JSON with subscriptions, consent and redact, as in device mode (default: the presets)")
  private @Nullable Path settings;

  @Option(names = "--batch", description = "Use FullStory's batch imports; for V2 actions only")
  private boolean batch;

  @Option(
      names = "--dry-run",
      description =
          "Print the requests, one JSON object a line, and send nothing. Neither key nor journal"
              + " are needed; rejected events are told on standard error.")
  private boolean dryRun;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "8",
      description = "How many requests are made at once (default: ${DEFAULT-VALUE})")
  private int parallel = 8;

  @Override
  public Integer call() throws IOException {
    if (parallel < 1 || parallel > 256) {
      throw new UsageException("--parallel should be 1 to 256 but it is " + parallel);
    }
    var read = SettingsFile.read(settings);
    read.warnings().forEach(each -> err().println("Warning: " + each));
    var client = dryRun ? api.disconnected(program) : api.connect(program, err());
    try (var destination = CloudDestination.of(read.settings(), client)) {
      checkSubscriptions(destination);
      return dryRun ? dryRun(destination) : send(destination, read);
    }
  }

  private void checkSubscriptions(CloudDestination destination) {
    if (!destination.configErrors().isEmpty()) {
      throw UsageException.of(destination.configErrors());
    }
    destination.unavailable().forEach(each -> err().println("Warning: " + each));
    if (batch && !destination.legacy().isEmpty()) {
      throw new UsageException(
          "--batch is for V2 actions only, but V1 is used by "
              + String.join(", ", destination.legacy()));
    }
    err().flush();
  }

  private int dryRun(CloudDestination destination) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    var run = run(destination, Journal.none(), RejectsFile.told(err()::println), new ProgressLine());
    var result = run.dryRun(batch, new RequestPrinter(out, api.url()));
    out.flush();
    err().println(result.tally());
    err().flush();
    return result.tally().rejected() > 0 ? FullStoryCloud.FAILED : 0;
  }

  private int send(CloudDestination destination, SettingsFile read) throws IOException {
    var header = files.header(read.digest(), batch, api.url());
    EventFileSender.Result result;
    try (var journal = files.journal(header, err());
        var rejects = files.rejects(journal, err());
        var progress = files.progress()) {
      var run = run(destination, journal, rejects, progress);
      result = batch ? run.sendBatches() : run.send(parallel);
    }
    return report(result);
  }

  private EventFileSender run(
      CloudDestination destination, Journal journal, RejectsFile rejects, ProgressLine progress)
      throws IOException {
    return new EventFileSender(
        files.name(), files.open(program.input()), destination, journal, rejects, progress);
  }

  private int report(EventFileSender.Result result) {
    spec.commandLine().getOut().println(result.tally());
    spec.commandLine().getOut().flush();
    if (!result.stopped().isEmpty()) {
      err().println("Stopped: " + result.stopped());
      err()
          .printf(
              Locale.ROOT,
              "Every line up to %,d is settled. %s%n",
              result.line(),
              files.howToGoOn());
      err().flush();
      return FullStoryCloud.FAILED;
    }
    return result.tally().rejected() > 0 ? FullStoryCloud.FAILED : 0;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
