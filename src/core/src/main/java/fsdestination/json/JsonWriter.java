package fsdestination.json;

import fsdestination.GwtIncompatible;
import java.util.Objects;

/** JavaScript's {@code JSON.stringify}, to the letter: a library writes numbers in another way. */
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
    if (value.isText()) addText(value.text());
    else if (value.isArray()) addArray(value);
    else if (value.isObject()) addObject(value);
    else json.append(primitive(value));
  }

  private static String primitive(Value value) {
    if (value.isMissing()) return "null";
    if (value.isNumber()) return Double.isFinite(value.number()) ? value.text() : "null";
    if (value.kind().equals("boolean")) return value.text();
    // Its own text may be anything, and read as further members.
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
      Value member = object.get(key);
      if (member.isAbsent()) continue;
      json.append(separator);
      addText(key);
      json.append(':');
      add(member);
      separator = ",";
    }
    json.append(separator.equals("{") ? "{}" : "}");
  }

  private void addText(String text) {
    json.append('"');
    // Behind what was written last; what stands from there on needs no escape so far.
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !isLone(text, i)) continue;
      json.append(text, plain, i);
      plain = i + 1;
      int escape = "\b\t\n\f\r\"\\".indexOf(c);
      if (escape >= 0) json.append('\\').append("btnfr\"\\".charAt(escape));
      else json.append(String.format("\\u%04x", (int) c));
    }
    json.append(text, plain, text.length()).append('"');
  }

  /** Half of a character beyond U+FFFF without its other half. */
  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) return false;
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
