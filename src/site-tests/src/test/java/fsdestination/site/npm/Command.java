package fsdestination.site.npm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A program that is run in a folder until it ends. */
final class Command {
  private Command() {}

  /** What it prints; that it fails is an error here. */
  static String run(Path folder, Object... command) {
    try {
      var words = Arrays.stream(command).map(Object::toString).toList();
      var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(Map.of("NEXT_TELEMETRY_DISABLED", "1", "CI", "1"));
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", words) + ":\n" + output);
      }
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
