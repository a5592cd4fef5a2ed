package fsdestination.check;

/** Formats a value for a finding. */
final class Quote {
  private static final int MAX_LENGTH = 60;

  private Quote() {}

  /** A string in quotes, truncated if long; another primitive unchanged; otherwise the type. */
  static String of(Snapshot value) {
    if (value.isString()) return string(value.string());
    return value.is("number") || value.is("boolean") ? value.value().toJsString() : value.type();
  }

  static String string(String string) {
    boolean isLong = string.length() > MAX_LENGTH;
    return "\"" + (isLong ? string.substring(0, MAX_LENGTH) + "\u2026" : string) + "\"";
  }

  /** {@code a number}, {@code an array}. */
  static String type(Snapshot value) {
    if (value.isNullish()) return value.type();
    return ("aeiou".indexOf(value.type().charAt(0)) < 0 ? "a " : "an ") + value.type();
  }
}
