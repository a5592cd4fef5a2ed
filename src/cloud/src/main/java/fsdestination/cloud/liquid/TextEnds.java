package fsdestination.cloud.liquid;

/**
 * The ends of a text, as liquidjs strips them.
 *
 * @param dropped the characters that go
 */
record TextEnds(String text, String dropped) {
  /** What JavaScript's {@code trim} takes for white space. */
  static final String SPACE =
      "\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
          + "\u2028\u2029\u202f\u205f\u3000\ufeff";

  String strip(boolean start, boolean end) {
    int from = 0;
    int to = text.length();
    while (start && from < to && goes(text.codePointAt(from))) {
      from = text.offsetByCodePoints(from, 1);
    }
    while (end && from < to && goes(text.codePointBefore(to))) {
      to = text.offsetByCodePoints(to, -1);
    }
    return text.substring(from, to);
  }

  private boolean goes(int character) {
    return dropped.indexOf(character) >= 0;
  }
}
