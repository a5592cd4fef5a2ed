package fsdestination.cloud.liquid.filter;

import java.util.BitSet;

/**
 * The ends of a string, as liquidjs strips them.
 *
 * @param dropped the characters that go
 */
record TextEnds(String text, String dropped) {
  String strip(boolean start, boolean end) {
    var characters = new BitSet();
    dropped.codePoints().forEach(characters::set);
    int from = 0;
    int to = text.length();
    while (start && from < to && characters.get(text.codePointAt(from))) {
      from = text.offsetByCodePoints(from, 1);
    }
    while (end && from < to && characters.get(text.codePointBefore(to))) {
      to = text.offsetByCodePoints(to, -1);
    }
    return text.substring(from, to);
  }
}
