package fsdestination.json;

import fsdestination.GwtIncompatible;

/** JavaScript's {@code JSON.parse}: RFC 8259 and nothing else, the last of two equal keys wins. */
@GwtIncompatible
final class JsonReader {
  private static final int DEEPEST = 1000;

  private final String json;
  private final Value any;
  private int at;
  private int depth;
  private boolean failed;

  private JsonReader(String json, Value any) {
    this.json = json;
    this.any = any;
  }

  /**
   * @param otherwise the value for a text that is no JSON
   */
  static Value read(String json, Value otherwise) {
    JsonReader reader = new JsonReader(json, otherwise);
    Value value = reader.value();
    reader.skipSpace();
    return reader.failed || reader.at < json.length() ? otherwise : value;
  }

  private Value value() {
    skipSpace();
    if (++depth > DEEPEST) return fail();
    Value value = any;
    if (take("{")) value = members(any.newObject(), "}");
    else if (take("[")) value = members(any.newArray(), "]");
    else if (take("\"")) value = any.of(text());
    else if (take("true")) value = any.of(true);
    else if (take("false")) value = any.of(false);
    else if (take("null")) value = any.of(null);
    else value = number();
    depth--;
    return value;
  }

  private Value members(Value container, String end) {
    skipSpace();
    if (take(end)) return container;
    do {
      skipSpace();
      String key = container.isArray() ? "" : key();
      container.set(key, value());
      skipSpace();
    } while (!failed && take(","));
    return take(end) ? container : fail();
  }

  private String key() {
    if (!take("\"")) fail();
    String key = text();
    skipSpace();
    if (!take(":")) fail();
    return key;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    while (!failed && !take("\"")) {
      char c = at < json.length() ? json.charAt(at++) : 0;
      if (c < ' ') fail();
      text.append(c == '\\' ? escaped() : c);
    }
    return text.toString();
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
        ? any.of(Double.parseDouble(number))
        : fail();
  }

  private boolean take(String token) {
    boolean there = json.startsWith(token, at);
    if (there) at += token.length();
    return there;
  }

  private void skipSpace() {
    while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) at++;
  }

  private Value fail() {
    failed = true;
    return any;
  }
}
