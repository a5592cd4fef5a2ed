package fsdestination.cloud.liquid.filter;

/** Whole characters, also those that are two units of UTF-16. */
final class Characters {
  private Characters() {}

  static double count(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Where the string goes on after so many characters from here on, at most at its end. */
  static int advance(String text, int from, double count) {
    int at = from;
    for (int i = 0; i < count && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
