package fsdestination.server.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.CloudSettings;
import fsdestination.server.send.EventFileSender;
import fsdestination.server.send.RunContext;
import fsdestination.server.send.RunResult;
import fsdestination.server.send.journal.Journal;
import fsdestination.server.send.journal.RejectsFile;
import java.io.IOException;
import java.io.PrintWriter;
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
      "Ctrl-C finishes the requests in flight, says how far the run has come, and exits with 130.",
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
  @Mixin private SettingsOptions settings;
  @Mixin private FileOptions files;

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
    CloudSettings read = settings.read();
    var client = dryRun ? api.disconnected(program) : api.connect(program, err());
    try (var destination = SettingsOptions.open(read, client, err())) {
      checkBatch(destination);
      return dryRun ? dryRun(destination) : send(destination, read);
    }
  }

  private void checkBatch(CloudDestination destination) {
    if (batch && !destination.v1Subscriptions().isEmpty()) {
      throw new UsageException(
          "--batch is for V2 actions only, but V1 is used by "
              + String.join(", ", destination.v1Subscriptions()));
    }
  }

  private int dryRun(CloudDestination destination) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    var rejects = RejectsFile.logged(err()::println);
    var sender = sender(destination, Journal.none(), rejects, new ProgressLine());
    var result = sender.dryRun(batch, new RequestPrinter(out, api.url()));
    out.flush();
    err().println(result.tally());
    err().flush();
    return result.tally().rejected() > 0 ? FullStoryCloud.FAILED : 0;
  }

  private int send(CloudDestination destination, CloudSettings read) throws IOException {
    var header = files.header(read.digest(), batch, api.url());
    var signal = StopSignal.listen(err());
    try {
      return send(destination, header);
    } finally {
      signal.end();
    }
  }

  private int send(CloudDestination destination, ObjectNode header) throws IOException {
    RunResult result;
    try (var journal = files.journal(header, err());
        var rejects = files.rejects(journal, err());
        var progress = files.progress()) {
      var sender = sender(destination, journal, rejects, progress);
      result = batch ? sender.sendBatches() : sender.send(parallel);
    }
    return report(result);
  }

  private EventFileSender sender(
      CloudDestination destination, Journal journal, RejectsFile rejects, ProgressLine progress)
      throws IOException {
    var context = new RunContext(files.name(), destination, journal, rejects, progress);
    return new EventFileSender(context, files.open(program.input()));
  }

  private int report(RunResult result) {
    spec.commandLine().getOut().println(result.tally());
    spec.commandLine().getOut().flush();
    if (!result.stopped().isEmpty()) {
      err().println("Stopped: " + result.stopped());
      err()
          .printf(
              Locale.ROOT,
              "Every line up to %,d is settled. %s%n",
              result.line(),
              files.resumeHint());
      err().flush();
      return FullStoryCloud.FAILED;
    }
    return result.tally().rejected() > 0 ? FullStoryCloud.FAILED : 0;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
