package fsdestination.trigger.tree;

/** Patterns of {@code match}, tried in every way: right by looking, slow for long texts. */
final class Globs {
  private Globs() {}

  static boolean matches(String text, String glob) {
    boolean one = glob.chars().filter(c -> c == '*').count() == 1;
    if (one && glob.endsWith("*")) return text.startsWith(glob.replace("*", ""));
    if (one && glob.startsWith("*")) return text.endsWith(glob.replace("*", ""));
    return matchesPattern(text, glob);
  }

  private static boolean matchesPattern(String text, String glob) {
    if (glob.isEmpty()) return text.isEmpty();
    char first = glob.charAt(0);
    var rest = glob.substring(1);
    if (first == '*') {
      for (int i = 0; i <= text.length(); i++) {
        if (matchesPattern(text.substring(i), rest)) return true;
      }
      return false;
    }
    if (text.isEmpty()) return false;
    char c = text.charAt(0);
    var remaining = text.substring(1);
    if (first == '?') return matchesPattern(remaining, rest);
    if (first == '\\' && !rest.isEmpty()) {
      return c == rest.charAt(0) && matchesPattern(remaining, rest.substring(1));
    }
    // A bracket may stand first among the characters.
    int close = first == '[' && rest.length() > 1 ? rest.indexOf(']', 1) : -1;
    return close > 0
        ? isOneOf(c, rest.substring(0, close))
            && matchesPattern(remaining, rest.substring(close + 1))
        : c == first && matchesPattern(remaining, rest);
  }

  private static boolean isOneOf(char c, String characters) {
    if (characters.isEmpty()) return false;
    boolean range = characters.length() > 2 && characters.charAt(1) == '-';
    char last = characters.charAt(range ? 2 : 0);
    return (characters.charAt(0) <= c && c <= last)
        || isOneOf(c, characters.substring(range ? 3 : 1));
  }
}
