package fsdestination.cloud.action;

import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * A field of an action's payload.
 *
 * @param key its name in the mapping
 * @param type what it must be, after the coercions that Segment makes
 * @param required whether an event without it is rejected
 */
record Field(String key, Type type, boolean required) {
  enum Type {
    STRING("a string"),
    OBJECT("an object"),
    BOOLEAN("a boolean"),
    DATE("a date: ISO 8601, or seconds or milliseconds since 1970");

    private final String expectation;

    Type(String expectation) {
      this.expectation = expectation;
    }
  }

  static Field optional(String key, Type type) {
    return new Field(key, type, false);
  }

  static Field required(String key, Type type) {
    return new Field(key, type, true);
  }

  /** The value as this field's type; a value that cannot be is an IllegalArgumentException. */
  Value coerce(Value value) {
    String kind = value.typeName();
    boolean textOrNumber = value.isString() || value.isNumber();
    boolean primitive = textOrNumber || kind.equals("boolean");
    @Nullable
    Value coerced =
        switch (type) {
          case STRING -> primitive ? text(value) : null;
          case OBJECT -> value.isObject() ? value : null;
          case BOOLEAN -> primitive ? flag(value) : null;
          case DATE -> textOrNumber ? date(value) : null;
        };
    if (coerced != null) return coerced;
    throw wrong(value.isArray() || value.isObject() ? "an " + kind : "a " + kind);
  }

  private Value text(Value value) {
    String digits = LongNumber.digits(value);
    if (digits.isEmpty()) return Json.of(value.toJsString());
    throw new IllegalArgumentException(
        key
            + " must be a string where it is a number beyond 9007199254740991, for such numbers are"
            + " not exact, but it was "
            + digits);
  }

  private Value date(Value value) {
    return Timestamp.read(value)
        .map(time -> Json.of(Timestamp.text(time)))
        .orElseThrow(
            () ->
                wrong(
                    value.isNumber()
                        ? value.toJsString()
                        : "\"" + value.toJsString().strip() + "\""));
  }

  private static @Nullable Value flag(Value value) {
    return switch (value.toJsString()) {
      case "true", "1" -> Json.of(true);
      case "false", "0" -> Json.of(false);
      default -> null;
    };
  }

  IllegalArgumentException wrong(String found) {
    return new IllegalArgumentException(
        key + " must be " + type.expectation + " but it was " + found);
  }
}
