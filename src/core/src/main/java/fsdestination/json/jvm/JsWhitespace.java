package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;

/** JavaScript's whitespace: in {@code trim()}, {@code Number()} and {@code \s}. */
@GwtIncompatible
public final class JsWhitespace {
  /** For a character class of a regular expression. */
  static final String CLASS =
      "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  private JsWhitespace() {}

  /** Scans by index: {@code \s+$} restarts at each space, which takes minutes for a long string. */
  static String trim(String string) {
    int start = 0;
    int end = string.length();
    while (start < end && is(string.charAt(start))) start++;
    while (end > start && is(string.charAt(end - 1))) end--;
    return string.substring(start, end);
  }

  /** Whether a character is whitespace. */
  public static boolean is(int c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
