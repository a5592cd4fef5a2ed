package fsdestination.server.command;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.CloudSettings;
import fsdestination.cloud.api.FullStoryApi;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The settings of a command that sends events. */
final class SettingsOptions {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "JSON with subscriptions, consent and redact, as in device mode, and with serve, for the"
              + " receiver (default: the presets)")
  private @Nullable Path file;

  private @Nullable CloudSettings settings;

  /** Reads the file, once. */
  CloudSettings read() throws IOException {
    if (file == null) return CloudSettings.PRESETS;
    if (settings != null) return settings;
    try {
      CloudSettings read = CloudSettings.read(file);
      settings = read;
      return read;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Opens a destination, and prints warnings.
   *
   * @param api closed with the destination, or if the settings have errors
   * @throws UsageException if the settings have errors
   */
  static CloudDestination open(CloudSettings settings, FullStoryApi api, PrintWriter err) {
    var destination = CloudDestination.of(settings, api);
    if (!destination.configErrors().isEmpty()) {
      destination.close();
      throw UsageException.of(destination.configErrors());
    }
    destination.warnings().forEach(each -> err.println("Warning: " + each));
    err.flush();
    return destination;
  }
}
