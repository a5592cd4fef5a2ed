package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Filters that make strings of strings. */
final class TextFilters {
  private TextFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("append", on -> on.checked(on.text() + added(on))),
        entry("prepend", on -> on.checked(added(on) + on.text())),
        entry("upcase", on -> on.checked(on.text().toUpperCase(Locale.ROOT))),
        entry("downcase", on -> on.checked(LowerCase.of(on.text()))),
        entry("capitalize", on -> on.checked(capitalize(on.text()))),
        entry("strip", on -> strip(on, true, true)),
        entry("lstrip", on -> strip(on, true, false)),
        entry("rstrip", on -> strip(on, false, true)),
        entry("strip_newlines", on -> on.text().replace("\r\n", "").replace("\n", "")),
        entry("squish", on -> Whitespace.trim(Whitespace.collapse(on.text()), true, true)),
        entry("normalize_whitespace", on -> Whitespace.collapse(on.text())),
        entry("remove", on -> Search.replaceAll(on.text(), on.text(0), "", on.budget())),
        entry("replace", on -> Search.replaceAll(on.text(), on.text(0), on.text(1), on.budget())),
        entry("remove_first", on -> replace(on, first(on), "")),
        entry("replace_first", on -> replace(on, first(on), on.text(1))),
        entry("remove_last", on -> replace(on, last(on), "")),
        entry("replace_last", on -> replace(on, last(on), on.text(1))),
        entry("split", TextFilters::split),
        entry("truncate", TextFilters::truncate),
        entry("truncatewords", TextFilters::truncateWords),
        entry("number_of_words", on -> Words.count(on.text(), on.parameter(0))));
  }

  private static String added(Arguments on) {
    if (on.parameters().size() != 1) throw new IllegalArgumentException("expected one argument");
    return on.text(0);
  }

  private static String capitalize(String text) {
    int first = Math.min(text.length(), 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + LowerCase.of(text.substring(first));
  }

  private static String strip(Arguments on, boolean start, boolean end) {
    Object characters = on.parameter(0);
    return Values.isJavaScriptTruthy(characters)
        ? new TextEnds(on.text(), on.text(0)).strip(start, end)
        : Whitespace.trim(on.text(), start, end);
  }

  private static int first(Arguments on) {
    return Search.indexOf(on.text(), on.text(0), on.budget());
  }

  private static int last(Arguments on) {
    return Search.lastIndexOf(on.text(), on.text(0), on.budget());
  }

  private static String replace(Arguments on, int at, String replacement) {
    String text = on.text();
    if (at < 0) return text;
    return on.checked(
        text.substring(0, at) + replacement + text.substring(at + on.text(0).length()));
  }

  private static List<String> split(Arguments on) {
    String text = on.text();
    String separator = on.text(0);
    Search.use(text, separator, on.budget());
    var parts = new ArrayList<String>();
    int start = 0;
    while (separator.isEmpty() && start < text.length()) {
      parts.add(text.substring(start, ++start));
    }
    int at = separator.isEmpty() ? -1 : text.indexOf(separator);
    for (; at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
    }
    parts.add(text.substring(start));
    while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    on.budget().useElements(parts.size());
    return parts;
  }

  private static @Nullable Object truncate(Arguments on) {
    String text = on.text();
    String ellipsis = on.text(1, "...");
    double max = on.real(0, 50);
    if (text.length() <= max || Characters.advance(text, 0, max) >= text.length()) {
      return on.value();
    }
    double kept = Math.max(max - Characters.count(ellipsis), 0);
    return on.checked(text.substring(0, Characters.advance(text, 0, kept)) + ellipsis);
  }

  private static String truncateWords(Arguments on) {
    List<String> words = Whitespace.split(Whitespace.trim(on.text(), true, false));
    String ellipsis = on.text(1, "...");
    double asked = on.real(0, 15);
    double max = asked <= 0 ? 1 : asked;
    String kept = String.join(" ", words.subList(0, (int) Math.min(max, words.size())));
    return on.checked(words.size() >= max ? kept + ellipsis : kept);
  }
}
