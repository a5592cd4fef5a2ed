package fsdestination.trigger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The functions of triggers, for tests that have to know all of them. */
public final class FunctionNames {
  private static final Path SOURCE =
      Path.of("src/main/java/fsdestination/trigger/TriggerFunction.java");

  /** Each case that returns a function: the script has no list of their names. */
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
