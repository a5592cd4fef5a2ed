package fsdestination.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A program that was run in a folder until it ended.
 *
 * @param output what it said, errors among it
 * @param status 0 if it is content
 */
public record Command(List<String> words, String output, int status) {
  public static Command run(Path folder, Object... command) {
    return run(folder, Map.of(), command);
  }

  /**
   * @param environment what it has besides that of this process
   */
  public static Command run(Path folder, Map<String, String> environment, Object... command) {
    try {
      var words = Arrays.stream(command).map(Object::toString).toList();
      var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Command(words, output, process.waitFor());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What it said; that it failed is an error here. */
  public String content() {
    if (status != 0) {
      throw new AssertionError(String.join(" ", words) + ":\n" + output);
    }
    return output;
  }
}
