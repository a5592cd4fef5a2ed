package fsdestination.json;

import fsdestination.GwtIncompatible;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JavaScript's {@code text.replace(search, replacement)} for a search without groups. */
@GwtIncompatible
final class TextReplacement {
  private TextReplacement() {}

  static String replace(String text, String search, String replacement, String flags) {
    int caseless = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    Matcher found =
        Pattern.compile(Pattern.quote(search), flags.contains("i") ? caseless : 0).matcher(text);
    StringBuilder replaced = new StringBuilder();
    int end = 0;
    while (found.find() && (end == 0 || flags.contains("g"))) {
      replaced.append(text, end, found.start()).append(expand(replacement, text, found));
      end = found.end();
      if (!flags.contains("g")) break;
    }
    return replaced.append(text.substring(end)).toString();
  }

  /**
   * {@code $$} is a dollar, {@code $&} what was found, <code>$`</code> and {@code $'} what is
   * around.
   */
  private static String expand(String replacement, String text, Matcher found) {
    StringBuilder expanded = new StringBuilder();
    int at = 0;
    while (at < replacement.length()) {
      char c = replacement.charAt(at++);
      char next = at < replacement.length() ? replacement.charAt(at) : ' ';
      boolean special = c == '$' && "$&`'".indexOf(next) >= 0;
      if (special) at++;
      if (!special || next == '$') expanded.append(c);
      else if (next == '&') expanded.append(found.group());
      else if (next == '`') expanded.append(text, 0, found.start());
      else expanded.append(text.substring(found.end()));
    }
    return expanded.toString();
  }
}
