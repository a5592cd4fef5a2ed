package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import java.util.Locale;

/** JavaScript's {@code string.replace(search, replacement)} for a search that is a string. */
@GwtIncompatible
final class LiteralReplacement {
  private LiteralReplacement() {}

  /**
   * @param search not empty
   */
  static String replace(String string, String search, String replacement, String flags) {
    boolean anyCase = flags.contains("i");
    String searched = anyCase ? canonical(string) : string;
    String sought = anyCase ? canonical(search) : search;
    StringBuilder replaced = new StringBuilder();
    int end = 0;
    int found = searched.indexOf(sought);
    while (found >= 0) {
      int next = found + sought.length();
      replaced.append(string, end, found).append(expand(replacement, string, found, next));
      end = next;
      found = flags.contains("g") ? searched.indexOf(sought, end) : -1;
    }
    return replaced.append(string.substring(end)).toString();
  }

  /**
   * Compares without case as ECMA-262 §22.2.2.7.3: in upper case, unless that turns a non-ASCII
   * character into ASCII.
   */
  private static String canonical(String string) {
    StringBuilder canonical = new StringBuilder();
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
      boolean same = upper.length() != 1 || (c > 127 && upper.charAt(0) < 128);
      canonical.append(same ? c : upper.charAt(0));
    }
    return canonical.toString();
  }

  /**
   * {@code $$} is a dollar sign, {@code $&} the match, <code>$`</code> and {@code $'} the string
   * before and after it.
   */
  private static String expand(String replacement, String string, int start, int end) {
    StringBuilder expanded = new StringBuilder();
    int at = 0;
    while (at < replacement.length()) {
      char c = replacement.charAt(at++);
      char next = at < replacement.length() ? replacement.charAt(at) : ' ';
      boolean special = c == '$' && "$&`'".indexOf(next) >= 0;
      if (special) at++;
      if (!special || next == '$') expanded.append(c);
      else if (next == '&') expanded.append(string, start, end);
      else expanded.append(next == '`' ? string.substring(0, start) : string.substring(end));
    }
    return expanded.toString();
  }
}
