package fsdestination.server.receiver;

import fsdestination.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Settings by name: the environment's, else the file's. */
public final class NamedValues {
  private static final String PREFIX = "FULLSTORY_SERVE_";

  private final Map<?, ?> file;
  private final Function<String, @Nullable String> environment;

  /**
   * @param file as JSON libraries read it
   * @param environment the value of a variable: {@code FULLSTORY_SERVE_MAX_BODY_BYTES} for {@code
   *     maxBodyBytes}
   */
  public NamedValues(Map<?, ?> file, Function<String, @Nullable String> environment) {
    this.file = file;
    this.environment = environment;
  }

  void checkNames(List<String> known) {
    for (Object name : file.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "Unknown setting serve.%s; known settings: %s. Secrets belong in the environment."
                .formatted(name, String.join(", ", known)));
      }
    }
  }

  String text(String name, String defaultValue) {
    Object value = value(name);
    if (value == null) return defaultValue;
    if (value instanceof String text && !text.isBlank()) return text.strip();
    throw wrong(name, "a string", value);
  }

  int number(String name, int defaultValue, int min, int max) {
    Object value = value(name);
    if (value == null) return defaultValue;
    String text = value.toString().strip();
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) return number;
    }
    throw wrong(name, "a whole number from " + min + " to " + max, value);
  }

  boolean flag(String name, boolean defaultValue) {
    Object value = value(name);
    if (value == null) return defaultValue;
    return switch (value.toString().strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "true or false", value);
    };
  }

  private @Nullable Object value(String name) {
    String variable = environment.apply(variable(name));
    return variable == null || variable.isBlank() ? file.get(name) : variable;
  }

  private IllegalArgumentException wrong(String name, String expected, Object found) {
    boolean inFile = found == file.get(name);
    return new IllegalArgumentException(
        "%s must be %s, got %s"
            .formatted(inFile ? "serve." + name : variable(name), expected, found));
  }

  private static String variable(String name) {
    return PREFIX + name.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
