package fsdestination.cloud.liquid;

import fsdestination.json.WhiteSpace;

/**
 * The ends of a text, as liquidjs strips them.
 *
 * @param dropped the characters that go; empty for white space
 */
record TextEnds(String text, String dropped) {
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
    return dropped.isEmpty() ? WhiteSpace.is(character) : dropped.indexOf(character) >= 0;
  }
}
