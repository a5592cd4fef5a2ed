package fsdestination.cloud.liquid;

import fsdestination.json.jvm.JsWhitespace;

/** The names of variables, properties and tags. */
final class Names {
  private Names() {}

  /** Whether a character may stand in a name; beyond ASCII all do but whitespace and quotes. */
  static boolean isPart(char character) {
    if (character >= 0x80) {
      return !JsWhitespace.is(character) && character != '\u201c' && character != '\u201d';
    }
    return Character.isLetterOrDigit(character) || "_-?".indexOf(character) >= 0;
  }

  /** Where the name that begins here ends; here if none does. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) end++;
    return end;
  }

  /** The next place that is no whitespace. */
  static int skipWhitespace(String text, int start) {
    int at = start;
    while (at < text.length() && JsWhitespace.is(text.charAt(at))) at++;
    return at;
  }
}
