package fsdestination.json;

import elemental2.core.JsArray;
import elemental2.core.JsRegExp;
import elemental2.core.JsString;
import jsinterop.base.Js;

/** What {@link Strings} does in a page. */
class PageStrings {
  PageStrings() {}

  /** In lower case, by no language's special rules. */
  public static String lowerCase(String string) {
    return Js.<JsString>uncheckedCast(string).toLowerCase();
  }

  /** In upper case, by no language's special rules. */
  public static String upperCase(String string) {
    return Js.<JsString>uncheckedCast(string).toUpperCase();
  }

  /** Each letter with an accent as the letter and the accent, Unicode's form NFD. */
  public static String decompose(String string) {
    return Js.<JsString>uncheckedCast(string).normalize("NFD");
  }

  /** Without JavaScript's whitespace at both ends. */
  public static String trim(String string) {
    return Js.<JsString>uncheckedCast(string).trim();
  }

  /**
   * Whether a regular expression matches anywhere in a string.
   *
   * @param pattern in the dialect that JavaScript, without flags, and java.util.regex share; two
   *     classes of surrogates stand for a character of two, and {@code [\d\D]} for any: WebKit of
   *     2022 does not find U+180E in {@code [\s\S]}
   */
  public static boolean hasMatch(String string, String pattern) {
    return new JsRegExp(pattern).test(string);
  }

  /**
   * All matches of a pattern, in order.
   *
   * @param pattern as for {@link #hasMatch}
   */
  public static String[] allMatches(String string, String pattern) {
    JsArray<String> matches = Js.<JsString>uncheckedCast(string).match(new JsRegExp(pattern, "g"));
    return Js.uncheckedCast(matches == null ? new JsArray<String>() : matches);
  }

  /**
   * The string with every match replaced.
   *
   * @param pattern as for {@link #hasMatch}
   * @param replacement {@code $1} in it is the first group
   */
  public static String replace(String string, String pattern, String replacement) {
    return Js.<JsString>uncheckedCast(string).replace(new JsRegExp(pattern, "g"), replacement);
  }

  /**
   * The string with every match replaced by what is made of it.
   *
   * @param pattern as for {@link #hasMatch}
   */
  public static String replace(String string, String pattern, StringFunction replacement) {
    return replace(string, pattern, Js.<String>uncheckedCast(replacement));
  }

  /** The strings, one after another. */
  public static String join(GrowingArray<String> strings) {
    return Js.<JsArray<String>>uncheckedCast(strings).join("");
  }

  /**
   * The string with another one in it replaced.
   *
   * @param search not empty, and taken to the letter
   * @param replacement as for JavaScript's replace: {@code $&} in it is what was found
   * @param flags {@code g} for every place, {@code i} for any case
   */
  public static String replaceLiteral(
      String string, String search, String replacement, String flags) {
    String escaped = replace(search, "[-\\[\\]{}()*+?.,\\\\^$|#\\s]", "\\$&");
    return Js.<JsString>uncheckedCast(string).replace(new JsRegExp(escaped, flags), replacement);
  }
}
