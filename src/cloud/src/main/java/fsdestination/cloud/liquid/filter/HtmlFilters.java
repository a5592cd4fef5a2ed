package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import java.util.Map;

/** Filters for HTML and XML. */
final class HtmlFilters {
  private HtmlFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("escape", on -> on.checked(escape(on.text()))),
        entry("xml_escape", on -> on.checked(escape(on.text()))),
        entry("escape_once", on -> on.checked(escape(unescape(on.text())))),
        entry("strip_html", on -> HtmlTags.strip(on.text())));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
