package fsdestination.server.command;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.CloudSettings;
import fsdestination.server.log.LogSetup;
import fsdestination.server.receiver.Authenticator;
import fsdestination.server.receiver.ClientMetrics;
import fsdestination.server.receiver.Receiver;
import fsdestination.server.receiver.ReceiverSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fullstory-cloud serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    modelTransformer = ReceiverOptions.Model.class,
    description = "Receives events by HTTP, as Segment's tracking API does, and sends them on.",
    footer = {
      "",
      "A sender gets 200 only when FullStory has accepted its events; otherwise the status, and"
          + " Retry-After, that makes it retry. Nothing is stored here.",
      "",
      "Secrets are read from the environment: FULLSTORY_API_KEY; FULLSTORY_WRITE_KEYS and"
          + " FULLSTORY_WEBHOOK_SECRETS, with commas between several; FULLSTORY_METRICS_TOKEN. Or"
          + " from files that FULLSTORY_API_KEY_FILE and so on name."
          + " Without write keys and secrets it listens on this machine's own address alone.",
      "",
      "An option wins over its variable, and that over the settings file, where \"serve\":"
          + " {\"port\": 8080} is the option --port."
    })
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private FullStoryCloud program;
  @Spec private CommandSpec spec;
  @Mixin private ApiOptions api;
  @Mixin private SettingsOptions settings;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    CloudSettings read = settings();
    ReceiverOptions options = ReceiverOptions.of(spec);
    ReceiverSettings limits = options.settings();
    var metrics = new ClientMetrics();
    var client = api.connect(program, err, program.retryOptions().failFast()).withListener(metrics);
    try (var destination = SettingsOptions.open(read, client, err)) {
      LogSetup.write(options.logFormat(), err);
      serve(limits, destination, metrics);
    }
    return 0;
  }

  /** The settings file, which is read once. */
  CloudSettings settings() throws IOException {
    return settings.read();
  }

  private void serve(ReceiverSettings limits, CloudDestination destination, ClientMetrics metrics)
      throws IOException {
    try (var receiver = start(limits, destination, metrics)) {
      LoggerFactory.getLogger(Receiver.class)
          .atInfo()
          .addKeyValue("url", receiver.url().toString())
          .log("listening");
      var hook = new Thread(receiver::close, "fullstory-receiver-stop");
      Runtime.getRuntime().addShutdownHook(hook);
      receiver.verifyApiKey();
      receiver.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Receiver start(
      ReceiverSettings limits, CloudDestination destination, ClientMetrics metrics)
      throws IOException {
    try {
      return Receiver.start(limits, access(), destination, metrics);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Authenticator access() {
    Secrets secrets = program.secrets();
    return new Authenticator(
        secrets.list("FULLSTORY_WRITE_KEYS"),
        secrets.list("FULLSTORY_WEBHOOK_SECRETS"),
        secrets.get("FULLSTORY_METRICS_TOKEN"));
  }
}
