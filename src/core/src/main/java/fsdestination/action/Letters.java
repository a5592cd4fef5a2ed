package fsdestination.action;

import fsdestination.json.Strings;

/** Latin letters without their accents. */
final class Letters {
  /** Apostrophes and combining marks. */
  private static final String MARKS = "['\\u2019\\u0300-\\u036f\\u20d0-\\u20ff\\ufe20-\\ufe2f]";

  /** What U+00C0 to U+017F look like without accents; the first letter of those that become two. */
  private static final String PLAIN =
      "AAAAAAACEEEEIIIIDNOOOOO\u00d7OUUUUYTsaaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty"
          + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOo"
          + "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

  /** The letters that become two, each with the second one. */
  private static final String SECOND =
      "\u00c6e\u00e6e\u0152e\u0153e\u00deh\u00feh\u00dfs\u0132J\u0133j";

  private Letters() {}

  /** The string without accents, apostrophes and combining marks. */
  static String plain(String string) {
    return Strings.replace(
        Strings.replace(string, MARKS, ""),
        "[\\xc0-\\u017f]",
        letter -> {
          int second = SECOND.indexOf(letter) + 1;
          return PLAIN.charAt(letter.charAt(0) - 0xc0)
              + SECOND.substring(second, second > 0 ? second + 1 : 0);
        });
  }
}
