package fsdestination.cloud.liquid;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A string in quotes, with the escapes of liquidjs. */
final class StringLiteral {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{0,4})|([0-7]{1,3})|(.))", Pattern.DOTALL);

  private static final String LETTERS = "bfnrtv";
  private static final String CHARACTERS = "\b\f\n\r\t\u000b";

  private StringLiteral() {}

  /** Where the string that begins here ends, behind its quote; at the end if it has none. */
  static int end(String text, int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != text.charAt(start)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }

  /** What it says. */
  static String value(String literal) {
    String inside = literal.substring(1, Math.max(literal.length() - 1, 1));
    return ESCAPE.matcher(inside).replaceAll(found -> Matcher.quoteReplacement(said(found)));
  }

  private static String said(MatchResult escape) {
    if (escape.group(1) != null) return character("0" + escape.group(1), 16);
    if (escape.group(2) != null) return character(escape.group(2), 8);
    int letter = LETTERS.indexOf(escape.group(3));
    return letter < 0 ? escape.group(3) : CHARACTERS.substring(letter, letter + 1);
  }

  private static String character(String digits, int radix) {
    return String.valueOf((char) Integer.parseInt(digits, radix));
  }
}
