package fsdestination.site.names;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Unusual property names, of the Unicode ranges that the references treat specially. */
final class RandomNames {
  /** First and last code unit of each range; all ranges are equally likely. */
  private static final char[][] RANGES = {
    {'a', 'z'},
    {'a', 'z'},
    {'A', 'Z'},
    {'A', 'Z'},
    {'0', '9'},
    {' ', '/'},
    {':', '@'},
    {'[', '`'},
    {'_', '_'},
    {' ', ' '},
    {'\'', '\''},
    {'\u2019', '\u2019'},
    {'\u0080', '\u00ff'},
    {'\u0100', '\u017f'},
    {'\u0180', '\u024f'},
    {'\u0300', '\u036f'},
    {'\u0370', '\u04ff'},
    {'\u1e00', '\u1eff'},
    {'\u2000', '\u206f'},
    {'\u20d0', '\u20ff'},
    {'\u2600', '\u27bf'},
    {'\u3040', '\u30ff'},
    {'\u4e00', '\u9fff'},
    {'\ud83c', '\ud83e'},
    {'\udc00', '\udfff'},
    {'\udde6', '\uddff'},
    {'\ufb00', '\ufb06'},
    {'\ufe00', '\ufe2f'},
    {'\u200d', '\u200d'},
    {'\u0000', '\uffff'},
  };

  private static final String[] PIECES = {
    "_str",
    "_int",
    "_dates",
    "_",
    "ID",
    "1st",
    "2ND",
    "n't",
    "'ll",
    "\ud83d\ude00",
    "\ud83c\uddeb\ud83c\uddf7",
    "\u2764\ufe0f",
    "\ud83d\udc69\u200d\ud83d\udcbb",
    "e\u0301"
  };

  private final Random random;

  RandomNames(long seed) {
    random = new Random(seed);
  }

  /**
   * Names separated by semicolons, as code units separated by spaces, because lone surrogates have
   * no UTF-8.
   */
  String asCodeUnits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> next().chars().mapToObj(Integer::toString).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(";"));
  }

  private String next() {
    var name = new StringBuilder();
    int length = 1 + random.nextInt(12);
    while (name.length() < length) {
      if (random.nextInt(8) == 0) {
        name.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        var range = RANGES[random.nextInt(RANGES.length)];
        name.append((char) (range[0] + random.nextInt(range[1] - range[0] + 1)));
      }
    }
    return name.toString();
  }
}
