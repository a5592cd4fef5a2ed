package fsdestination.site.browser.marionette;

import fsdestination.site.browser.process.ChildProcess;
import fsdestination.site.browser.process.Resources;
import fsdestination.site.browser.process.TempDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A headless Firefox with its own profile, which listens for Marionette. */
final class FirefoxProcess implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final Resources resources = new Resources();
  private final int port;

  FirefoxProcess(Path program, Map<String, Object> preferences) throws IOException {
    var profile = resources.add(TempDirectory.of("firefox")).path();
    FirefoxProfile.write(profile, preferences);
    var log = profile.resolve("firefox.log");
    var builder =
        new ProcessBuilder(
                program.toString(),
                "--marionette",
                "--headless",
                "--no-remote",
                "--new-instance",
                "--profile",
                profile.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("MOZ_CRASHREPORTER_DISABLE", "1");
    // Without it the preference services.settings.server has no effect.
    builder.environment().put("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
    var firefox = resources.add(new ChildProcess(builder.start()));
    try {
      port = portIn(profile.resolve("MarionetteActivePort"), firefox);
    } catch (IOException e) {
      var output = Files.readString(log);
      close();
      throw new IOException(program + ": " + e.getMessage() + "\n" + output, e);
    }
  }

  private static int portIn(Path file, ChildProcess firefox) throws IOException {
    var end = Instant.now().plus(TIMEOUT);
    while (firefox.isAlive() && Instant.now().isBefore(end)) {
      var port = Files.exists(file) ? Files.readString(file).trim() : "";
      if (!port.isEmpty()) {
        return Integer.parseInt(port);
      }
      sleep();
    }
    throw new IOException(
        firefox.isAlive() ? "no Marionette after " + TIMEOUT : "ended before Marionette started");
  }

  private static void sleep() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    resources.close();
  }
}
