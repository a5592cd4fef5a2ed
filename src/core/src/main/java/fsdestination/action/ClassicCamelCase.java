package fsdestination.action;

import fsdestination.json.Value;

/**
 * Camel case as npm's camelcase 3 makes it, for any text: a word begins after a dot, a hyphen, a
 * low line or a space, and with a capital after a letter that is none. {@code "First name"} becomes
 * {@code "firstName"}, but a name that is one word only loses its first capital.
 */
public final class ClassicCamelCase {
  private static final String BREAKS = "[_.\\- ]+";
  private static final String WORD = BREAKS + "\\w";

  private ClassicCamelCase() {}

  public static String of(Value name) {
    Value text = name.trim();
    if (text.has("^.$") || !text.has(BREAKS)) return oneWord(text);
    Value words =
        text.of(withBreaks(text).replace("^" + BREAKS, "").lowerCase()).replace(BREAKS + "$", "");
    return words
        .replace(WORD, word -> text.of(word.substring(word.length() - 1)).upperCase())
        .asText();
  }

  private static String oneWord(Value text) {
    String word = text.asText();
    int first = text.upperCase().equals(word) ? word.length() : 1;
    return text.of(word.substring(0, first)).lowerCase() + word.substring(first);
  }

  /** The text with a hyphen before each capital that begins a word. */
  private static Value withBreaks(Value text) {
    return text.replace(
        "[\\d\\D](?=[A-Z])",
        letter -> text.of(letter).lowerCase().equals(letter) ? letter + "-" : letter);
  }
}
