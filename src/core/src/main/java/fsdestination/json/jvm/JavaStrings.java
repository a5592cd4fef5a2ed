package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.json.GrowingArray;
import fsdestination.json.StringFunction;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** What {@link fsdestination.json.Strings} does on the JVM. */
@GwtIncompatible
public final class JavaStrings {
  private JavaStrings() {}

  public static String lowerCase(String string) {
    return string.toLowerCase(Locale.ROOT);
  }

  public static String upperCase(String string) {
    return string.toUpperCase(Locale.ROOT);
  }

  public static String decompose(String string) {
    return Normalizer.normalize(string, Normalizer.Form.NFD);
  }

  public static String trim(String string) {
    return JsWhitespace.trim(string);
  }

  public static boolean hasMatch(String string, String pattern) {
    return RegularExpression.of(pattern).matcher(string).find();
  }

  public static String[] allMatches(String string, String pattern) {
    return RegularExpression.of(pattern)
        .matcher(string)
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }

  public static String replace(String string, String pattern, String replacement) {
    return RegularExpression.of(pattern).matcher(string).replaceAll(replacement);
  }

  public static String replace(String string, String pattern, StringFunction replacement) {
    return RegularExpression.of(pattern)
        .matcher(string)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.of(match.group())));
  }

  public static String join(GrowingArray<String> strings) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < strings.length(); i++) joined.append(strings.get(i));
    return joined.toString();
  }

  public static String replaceLiteral(
      String string, String search, String replacement, String flags) {
    return LiteralReplacement.replace(string, search, replacement, flags);
  }
}
