package fsdestination.cloud.liquid.filter;

import java.util.Locale;

/**
 * JavaScript's {@code toLowerCase}. Java finds the ends of words otherwise, where Greek has another
 * sigma; see Final_Sigma in the <a href="https://www.unicode.org/versions/latest/">Unicode
 * Standard</a>, chapter 3.13.
 */
final class LowerCase {
  private static final char SIGMA = '\u03a3';

  /** Those that are neither a letter nor the end of a word, beside marks. */
  private static final String INSIDE_WORDS = "'.:\u00b7\u0387\u05f4\u2018\u2019\u2024\u2027";

  private LowerCase() {}

  static String of(String text) {
    var lower = new StringBuilder();
    int start = 0;
    for (int at = text.indexOf(SIGMA); at >= 0; at = text.indexOf(SIGMA, start)) {
      boolean isFinal = isLetter(text, at, -1) && !isLetter(text, at, 1);
      lower.append(text.substring(start, at).toLowerCase(Locale.ROOT));
      lower.append(isFinal ? '\u03c2' : '\u03c3');
      start = at + 1;
    }
    return lower.append(text.substring(start).toLowerCase(Locale.ROOT)).toString();
  }

  /** Whether the next character before or after this place that says something is a letter. */
  private static boolean isLetter(String text, int place, int step) {
    int at = place + step;
    while (at >= 0 && at < text.length() && isIgnored(text.charAt(at))) at += step;
    if (at < 0 || at >= text.length()) return false;
    int letter = step > 0 ? text.codePointAt(at) : text.codePointBefore(at + 1);
    return Character.isLowerCase(letter)
        || Character.isUpperCase(letter)
        || Character.isTitleCase(letter);
  }

  private static boolean isIgnored(char character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> INSIDE_WORDS.indexOf(character) >= 0;
    };
  }
}
