package fsdestination.cloud.liquid.filter;

import fsdestination.json.jvm.JsWhitespace;
import java.util.ArrayList;
import java.util.List;

/** Trims, collapses and splits at whitespace, in a time that grows as the string does. */
public final class Whitespace {
  private Whitespace() {}

  /** Without the whitespace at its start and end. */
  public static String trim(String text, boolean start, boolean end) {
    int from = 0;
    int to = text.length();
    while (start && from < to && JsWhitespace.is(text.charAt(from))) from++;
    while (end && from < to && JsWhitespace.is(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }

  static String collapse(String text) {
    return String.join(" ", split(text));
  }

  /** JavaScript's {@code split(/\s+/)}: whitespace at an end leaves an empty string there. */
  static List<String> split(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!JsWhitespace.is(text.charAt(at))) continue;
      words.add(text.substring(start, at));
      while (at + 1 < text.length() && JsWhitespace.is(text.charAt(at + 1))) at++;
      start = at + 1;
    }
    words.add(text.substring(start));
    return words;
  }
}
