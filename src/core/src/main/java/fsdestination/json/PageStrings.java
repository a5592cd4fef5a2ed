package fsdestination.json;

import elemental2.core.JsArray;
import elemental2.core.JsRegExp;
import elemental2.core.JsString;
import jsinterop.base.Js;

/** What {@link Strings} does in a page. */
class PageStrings {
  PageStrings() {}

  /** In lower case, without the rules of a locale. */
  public static String lowerCase(String string) {
    return Js.<JsString>uncheckedCast(string).toLowerCase();
  }

  /** In upper case, without the rules of a locale. */
  public static String upperCase(String string) {
    return Js.<JsString>uncheckedCast(string).toUpperCase();
  }

  /** Decomposes letters with accents, Unicode's form NFD. */
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
   * @param pattern in the syntax that JavaScript, without flags, and java.util.regex share. Write
   *     two classes of surrogates for a surrogate pair, and {@code [\d\D]} for any character:
   *     WebKit of 2022 does not match U+180E with {@code [\s\S]}
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
   * The string with every match converted.
   *
   * @param pattern as for {@link #hasMatch}
   */
  public static String replace(String string, String pattern, StringFunction replacement) {
    return replace(string, pattern, Js.<String>uncheckedCast(replacement));
  }

  /** Concatenates strings. */
  public static String join(GrowingArray<String> strings) {
    return Js.<JsArray<String>>uncheckedCast(strings).join("");
  }

  /**
   * Replaces a literal string in another.
   *
   * @param search not empty
   * @param replacement as in JavaScript's replace: {@code $&} inserts the match
   * @param flags {@code g} for all matches, {@code i} to ignore case
   */
  public static String replaceLiteral(
      String string, String search, String replacement, String flags) {
    String escaped = replace(search, "[-\\[\\]{}()*+?.,\\\\^$|#\\s]", "\\$&");
    return Js.<JsString>uncheckedCast(string).replace(new JsRegExp(escaped, flags), replacement);
  }
}
