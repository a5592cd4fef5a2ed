package fsdestination.trigger;

/**
 * Patterns of whole strings: {@code *} any characters, {@code ?} one, {@code [a-z]} one of a set,
 * {@code \x} the character x. For "starts with" and "ends with" Segment's editor writes a single
 * star at one end, and does not escape the value, so the rest of such a pattern is literal.
 */
final class Glob {
  private Glob() {}

  /**
   * After a mismatch, going back to the last star suffices, so no string needs exponential time.
   */
  static boolean matches(String string, String glob) {
    boolean literal = glob.indexOf("*") == glob.length() - 1 || glob.lastIndexOf("*") == 0;
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < string.length(); ) {
      int end = end(glob, at, literal);
      if (at < end && glob.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < end && accepts(glob, at, end - 1, string.charAt(i), literal)) {
        at = end;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (at < glob.length() && glob.charAt(at) == '*') at++;
    return at == glob.length();
  }

  /** The end of the pattern's element that starts here. A bracket may stay open. */
  private static int end(String glob, int at, boolean literal) {
    if (at >= glob.length()) return at;
    if (literal) return at + 1;
    char c = glob.charAt(at);
    if (c == '\\' && at + 1 < glob.length()) return at + 2;
    int close = c == '[' ? glob.indexOf("]", at + 2) : -1;
    return close > 0 ? close + 1 : at + 1;
  }

  private static boolean accepts(String glob, int first, int last, char c, boolean literal) {
    if (!literal && glob.charAt(first) == '?') return true;
    if (last == first || glob.charAt(first) == '\\') return glob.charAt(last) == c;
    int i = first + 1;
    while (i < last) {
      char low = glob.charAt(i);
      if (glob.charAt(i + 1) == '-' && i + 2 < last) i += 2;
      if (low <= c && c <= glob.charAt(i)) return true;
      i++;
    }
    return false;
  }
}
