package fsdestination.action;

import fsdestination.json.Strings;

/**
 * Camel case as in npm's camelcase 3, for any string: a word starts after a dot, a hyphen, an
 * underscore or a space, and with a capital after a lower-case letter. {@code "First name"} becomes
 * {@code "firstName"}; in a single word only the first letter changes.
 */
public final class ClassicCamelCase {
  private static final String BREAKS = "[_.\\- ]+";
  private static final String WORD = BREAKS + "\\w";

  private ClassicCamelCase() {}

  public static String of(String name) {
    String trimmed = Strings.trim(name);
    if (Strings.hasMatch(trimmed, "^.$") || !Strings.hasMatch(trimmed, BREAKS)) {
      return oneWord(trimmed);
    }
    String words = Strings.replace(withBreaks(trimmed), "^" + BREAKS, "");
    return Strings.replace(
        Strings.replace(Strings.lowerCase(words), BREAKS + "$", ""),
        WORD,
        word -> Strings.upperCase(word.substring(word.length() - 1)));
  }

  private static String oneWord(String word) {
    int first = Strings.upperCase(word).equals(word) ? word.length() : 1;
    return Strings.lowerCase(word.substring(0, first)) + word.substring(first);
  }

  /** The name with a hyphen before each capital that starts a word. */
  private static String withBreaks(String name) {
    return Strings.replace(
        name,
        "[\\d\\D](?=[A-Z])",
        letter -> Strings.lowerCase(letter).equals(letter) ? letter + "-" : letter);
  }
}
