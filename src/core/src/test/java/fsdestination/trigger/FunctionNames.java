package fsdestination.trigger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The names of all functions of triggers. */
public final class FunctionNames {
  private static final Path SOURCE =
      Path.of("src/main/java/fsdestination/trigger/TriggerFunction.java");

  /** A {@code case} that returns a function: the code has no array of their names. */
  private static final Pattern FUNCTION = Pattern.compile("case \"(\\w+)\":\\s+return (?!\")");

  private FunctionNames() {}

  public static List<String> all() {
    try {
      return FUNCTION
          .matcher(Files.readString(SOURCE))
          .results()
          .map(found -> found.group(1))
          .collect(java.util.stream.Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
