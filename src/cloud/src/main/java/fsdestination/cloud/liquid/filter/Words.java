package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words. */
final class Words {
  private static final String CJK =
      "\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u3400-\\u4DBF\\u3040-\\u309F\\u30A0-\\u30FF\\uAC00-\\uD7AF";
  private static final Pattern CHARACTER = Pattern.compile("[" + CJK + "]");

  private Words() {}

  /**
   * @param mode {@code "cjk"}: a Chinese, Japanese or Korean character is a word; {@code "auto"}:
   *     the same, where there is one
   */
  static double count(String text, @Nullable Object mode) {
    String words = Whitespace.collapse(Whitespace.trim(text, true, true));
    if (words.isEmpty()) return 0;
    double characters = CHARACTER.matcher(words).results().count();
    if (!"cjk".equals(mode) && !("auto".equals(mode) && characters > 0)) {
      return Whitespace.split(words).size();
    }
    Matcher others = Pattern.compile("[^" + CJK + " ]++").matcher(words);
    return characters + others.results().count();
  }
}
