package fsdestination.action;

import fsdestination.json.Strings;

/** Latin letters without their accents. */
final class Letters {
  /** Apostrophes and combining marks. */
  private static final String MARKS = "['\\u2019\\u0300-\\u036f\\u20d0-\\u20ff\\ufe20-\\ufe2f]";

  /** The letters of U+00C0 to U+017F that do not decompose, each before its replacement. */
  private static final String OTHERS =
      "\u00c6Ae\u00e6ae\u00d0D\u00f0d\u00d8O\u00f8o\u00deTh\u00feth\u00dfss\u0110D\u0111d\u0126H\u0127h\u0131i\u0132IJ\u0133ij"
          + "\u0138k\u013fL\u0140l\u0141L\u0142l\u0149n\u014aN\u014bn\u0152Oe\u0153oe\u0166T\u0167t\u017fs";

  private Letters() {}

  static String plain(String string) {
    return Strings.replace(
        Strings.replace(string, MARKS, ""),
        "[\\xc0-\\u017f]",
        letter -> {
          String[] other = Strings.allMatches(OTHERS, letter + "\\w+");
          return other.length > 0
              ? other[0].substring(1)
              : Strings.decompose(letter).substring(0, 1);
        });
  }
}
