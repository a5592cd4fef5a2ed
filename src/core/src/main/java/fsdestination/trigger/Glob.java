package fsdestination.trigger;

import fsdestination.json.Value;

/**
 * Patterns of whole texts: {@code *} any run of characters, {@code ?} one, {@code \x} the character
 * x itself.
 */
final class Glob {
  private Glob() {}

  /**
   * A mismatch goes back to the last star only, which is enough: no text takes exponential time.
   */
  static boolean matches(Value text, Value glob) {
    String[] letters = text.matches("[\\s\\S]");
    String[] pattern = glob.matches("\\\\?[\\s\\S]");
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < letters.length; ) {
      String element = at < pattern.length ? pattern[at] : "";
      if (element.equals("*")) {
        star = at++;
        resume = i;
      } else if (element.equals("?") || element.endsWith(letters[i])) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length && pattern[at].equals("*")) at++;
    return at == pattern.length;
  }
}
