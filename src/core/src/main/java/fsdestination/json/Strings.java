package fsdestination.json;

import fsdestination.GwtIncompatible;
import fsdestination.json.jvm.JavaStrings;

/**
 * JavaScript's functions of strings and regular expressions. The methods here are for the JVM. J2CL
 * drops them and uses the inherited ones instead, which have the documentation.
 */
public final class Strings extends PageStrings {
  private Strings() {}

  @GwtIncompatible
  public static String lowerCase(String string) {
    return JavaStrings.lowerCase(string);
  }

  @GwtIncompatible
  public static String upperCase(String string) {
    return JavaStrings.upperCase(string);
  }

  @GwtIncompatible
  public static String decompose(String string) {
    return JavaStrings.decompose(string);
  }

  @GwtIncompatible
  public static String trim(String string) {
    return JavaStrings.trim(string);
  }

  @GwtIncompatible
  public static boolean hasMatch(String string, String pattern) {
    return JavaStrings.hasMatch(string, pattern);
  }

  @GwtIncompatible
  public static String[] allMatches(String string, String pattern) {
    return JavaStrings.allMatches(string, pattern);
  }

  @GwtIncompatible
  public static String replace(String string, String pattern, String replacement) {
    return JavaStrings.replace(string, pattern, replacement);
  }

  @GwtIncompatible
  public static String replace(String string, String pattern, StringFunction replacement) {
    return JavaStrings.replace(string, pattern, replacement);
  }

  @GwtIncompatible
  public static String join(GrowingArray<String> strings) {
    return JavaStrings.join(strings);
  }

  @GwtIncompatible
  public static String replaceLiteral(
      String string, String search, String replacement, String flags) {
    return JavaStrings.replaceLiteral(string, search, replacement, flags);
  }
}
