package fsdestination.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A program that has ended.
 *
 * @param output its output and errors
 * @param status its exit status; 0 for success
 */
public record Command(List<String> words, String output, int status) {
  public static Command run(Path directory, Object... command) {
    return run(directory, Map.of(), command);
  }

  /**
   * @param environment variables in addition to those of this process
   */
  public static Command run(Path directory, Map<String, String> environment, Object... command) {
    try {
      var words = Arrays.stream(command).map(Object::toString).toList();
      var builder =
          new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Command(words, output, process.waitFor());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The output of a program that succeeded.
   *
   * @throws AssertionError with the output, if the program failed
   */
  public String content() {
    if (status != 0) {
      throw new AssertionError(String.join(" ", words) + ":\n" + output);
    }
    return output;
  }
}
