package fsdestination.server.command;

import fsdestination.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Secrets by name: from the environment, or from the file that a variable {@code NAME_FILE} names,
 * as systemd, Docker and Kubernetes provide them.
 */
final class Secrets {
  private static final String FILE = "_FILE";

  private final Function<String, @Nullable String> environment;

  Secrets(Function<String, @Nullable String> environment) {
    this.environment = environment;
  }

  /**
   * The secret without the whitespace around it; empty if there is none.
   *
   * @throws UsageException if both variables are set, or the file cannot be read; the message has
   *     nothing of the secret
   */
  String get(String name) {
    String value = variable(name);
    String file = variable(name + FILE);
    if (file.isEmpty()) return value;
    if (!value.isEmpty()) {
      throw new UsageException("Set " + name + " or " + name + FILE + ", not both");
    }
    return read(name + FILE, file);
  }

  /** Several secrets, with commas or line ends between them. */
  List<String> list(String name) {
    return Stream.of(get(name).split("[,\\n]", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private String variable(String name) {
    @Nullable String value = environment.apply(name);
    return value == null ? "" : value.strip();
  }

  private static String read(String variable, String file) {
    String secret;
    try {
      secret = Files.readString(Path.of(file)).strip();
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          variable + " must name a file of UTF-8 that can be read, got " + file + ": " + reason(e));
    }
    if (secret.isEmpty()) {
      throw new UsageException(variable + " names an empty file, " + file);
    }
    return secret;
  }

  private static String reason(Exception e) {
    return e.getClass().getSimpleName();
  }
}
