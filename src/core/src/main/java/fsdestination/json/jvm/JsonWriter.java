package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.json.Value;
import java.util.Objects;

/** Exactly JavaScript's {@code JSON.stringify}; libraries write numbers differently. */
@GwtIncompatible
final class JsonWriter {
  private final StringBuilder json = new StringBuilder();

  private JsonWriter() {}

  static String write(Value value) {
    JsonWriter writer = new JsonWriter();
    writer.add(value);
    return writer.json.toString();
  }

  private void add(Value value) {
    if (value.isString()) addString(value.asString());
    else if (value.isArray()) addArray(value);
    else if (value.isObject()) addObject(value);
    else json.append(primitive(value));
  }

  private static String primitive(Value value) {
    if (value.isNullish()) return "null";
    if (value.isNumber()) return Double.isFinite(value.toJsNumber()) ? value.toJsString() : "null";
    if (value.isBoolean()) return value.toJsString();
    // Named by its class: its toString() may be valid JSON with further properties.
    Object raw = Objects.requireNonNull(((JavaValue) value).raw());
    throw new IllegalArgumentException(
        "expected what JSON can say but found " + raw.getClass().getName());
  }

  private void addArray(Value array) {
    String separator = "[";
    for (String index : array.keys()) {
      json.append(separator);
      add(array.get(index));
      separator = ",";
    }
    json.append(separator.equals("[") ? "[]" : "]");
  }

  private void addObject(Value object) {
    String separator = "{";
    for (String key : object.keys()) {
      Value property = object.get(key);
      if (property.isUndefined()) continue;
      json.append(separator);
      addString(key);
      json.append(':');
      add(property);
      separator = ",";
    }
    json.append(separator.equals("{") ? "{}" : "}");
  }

  private void addString(String string) {
    json.append('"');
    // The start of the characters that are not written yet and need no escape.
    int plain = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !isLone(string, i)) continue;
      json.append(string, plain, i);
      plain = i + 1;
      int escape = "\b\t\n\f\r\"\\".indexOf(c);
      if (escape >= 0) json.append('\\').append("btnfr\"\\".charAt(escape));
      else json.append(String.format("\\u%04x", (int) c));
    }
    json.append(string, plain, string.length()).append('"');
  }

  /** Whether a character is half of a surrogate pair without the other half. */
  private static boolean isLone(String string, int at) {
    char c = string.charAt(at);
    if (!Character.isSurrogate(c)) return false;
    if (Character.isHighSurrogate(c)) {
      return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
    }
    return at == 0 || !Character.isHighSurrogate(string.charAt(at - 1));
  }
}
