package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;

/** JavaScript's {@code JSON.parse}: strict RFC 8259; the last of two equal keys wins. */
@GwtIncompatible
final class JsonReader {
  private static final int MAX_DEPTH = 1000;

  private final String json;
  private int at;
  private int depth;
  private boolean failed;

  private JsonReader(String json) {
    this.json = json;
  }

  /** The value of a JSON string; the string itself if it is not JSON. */
  static Value read(String json) {
    JsonReader reader = new JsonReader(json);
    Value value = reader.value();
    reader.skipSpace();
    return reader.failed || reader.at < json.length() ? JavaJson.of(json) : value;
  }

  private Value value() {
    skipSpace();
    if (++depth > MAX_DEPTH) return fail();
    Value value;
    if (take("{")) value = properties();
    else if (take("[")) value = elements();
    else if (take("\"")) value = JavaJson.of(string());
    else if (take("true")) value = JavaJson.of(true);
    else if (take("false")) value = JavaJson.of(false);
    else if (take("null")) value = JavaJson.of(null);
    else value = number();
    depth--;
    return value;
  }

  private Value properties() {
    Value object = JavaJson.object();
    skipSpace();
    if (take("}")) return object;
    do {
      skipSpace();
      JavaJson.set(object, key(), value());
      skipSpace();
    } while (!failed && take(","));
    return take("}") ? object : fail();
  }

  private Value elements() {
    List<Object> elements = new ArrayList<>();
    skipSpace();
    if (take("]")) return JavaValue.from(elements);
    do {
      elements.add(((JavaValue) value()).raw());
      skipSpace();
    } while (!failed && take(","));
    return take("]") ? JavaValue.from(elements) : fail();
  }

  private String key() {
    if (!take("\"")) fail();
    String key = string();
    skipSpace();
    if (!take(":")) fail();
    return key;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    while (!failed && !take("\"")) {
      char c = at < json.length() ? json.charAt(at++) : 0;
      if (c < ' ') fail();
      string.append(c == '\\' ? escaped() : c);
    }
    return string.toString();
  }

  private char escaped() {
    int escape = at < json.length() ? "btnfr\"\\/u".indexOf(json.charAt(at++)) : -1;
    if (escape < 0) fail();
    if (escape < 8) return "\b\t\n\f\r\"\\/".charAt(Math.max(escape, 0));
    String digits = json.substring(at, Math.min(at + 4, json.length()));
    at += digits.length();
    if (!digits.matches("[0-9a-fA-F]{4}")) fail();
    return failed ? ' ' : (char) Integer.parseInt(digits, 16);
  }

  private Value number() {
    int start = at;
    while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) at++;
    String number = json.substring(start, at);
    return number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")
        ? JavaJson.of(Double.parseDouble(number))
        : fail();
  }

  private boolean take(String token) {
    boolean found = json.startsWith(token, at);
    if (found) at += token.length();
    return found;
  }

  private void skipSpace() {
    while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) at++;
  }

  private Value fail() {
    failed = true;
    return JavaJson.undefined();
  }
}
