package fsdestination.action;

import fsdestination.json.Strings;

/**
 * Camel case as in lodash 4, for any string: removes the accents of Latin letters, then joins the
 * words, {@code "Straße 2nd"} to {@code "strasse2nd"}.
 */
public final class CamelCase {
  // Separators: ASCII and Latin-1 punctuation, and spaces. Latin-1 letters are ASCII by then.
  private static final String BREAK =
      "\\x00-/:-@\\[-`{-\\xff\\u1680\\u180e\\u2000-\\u206f\\u3000\\ufeff";

  // Not letters: separators, digits, dingbats and surrogates.
  private static final String OTHER = BREAK + "\\d\\u2700-\\u27bf\\ud800-\\udfff";
  private static final String BEYOND = "|[\\ud800-\\udbff][\\udc00-\\udfff])";
  private static final String FLAG = "(?:\\ud83c[\\udde6-\\uddff]){2}|";
  private static final String VARIANT = "[\\ufe0e\\ufe0f]?(?:\\ud83c[\\udffb-\\udfff])?";

  /** Lodash's words. A letter without case is both upper and lower. */
  private static final String WORD =
      "[^a-z"
          + OTHER
          + "]+(?=["
          + BREAK
          + "]|[A-Z][^A-Z"
          + OTHER
          + "]|$)|[A-Z]?[^A-Z"
          + OTHER
          + "]+|[A-Z]+"
          + "|\\d*(?:1ST|2ND|3RD|[04-9]TH)(?![A-Z\\d])"
          + "|\\d*(?:1st|2nd|3rd|[04-9]th)(?![a-z\\d])"
          + "|\\d+|(?:"
          + FLAG
          + "[\\u2700-\\u27bf]"
          + BEYOND
          + VARIANT
          + "(?:\\u200d(?:"
          + FLAG
          + "[^\\ud800-\\udfff]"
          + BEYOND
          + VARIANT
          + ")*";

  private CamelCase() {}

  public static String of(String string) {
    String camel = "";
    for (String word : Strings.allMatches(Letters.plain(string), WORD)) {
      // A dingbat or a surrogate starts a symbol, which lodash treats as one letter.
      int first = Strings.hasMatch(word, "^[\\u2700-\\u27bf\\ud800-\\udfff]") ? word.length() : 1;
      String lower = Strings.lowerCase(word);
      camel +=
          camel.isEmpty()
              ? lower
              : Strings.upperCase(lower.substring(0, first)) + lower.substring(first);
    }
    return camel;
  }
}
