package fsdestination.cloud.liquid.filter;

import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the tags out of a text, as liquidjs does, in a time that grows as the text does. */
final class HtmlTags {
  private HtmlTags() {}

  static String strip(String text) {
    Map<String, String> blocks = blocks();
    var kept = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
      kept.append(text, from, open);
      from = end(text, open, blocks);
      if (from < 0) return kept.append(text, open, text.length()).toString();
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** What opens a block, and what closes it; in the order in which they are looked for. */
  private static Map<String, String> blocks() {
    var blocks = new LinkedHashMap<String, String>();
    blocks.put("<script", "</script>");
    blocks.put("<style", "</style>");
    blocks.put("<!--", "-->");
    blocks.put("<", ">");
    return blocks;
  }

  /** Where the block ends, or -1. What closes nowhere from here on is not looked for again. */
  private static int end(String text, int open, Map<String, String> blocks) {
    for (var each = blocks.entrySet().iterator(); each.hasNext(); ) {
      var block = each.next();
      if (!text.startsWith(block.getKey(), open)) continue;
      int close = text.indexOf(block.getValue(), open + block.getKey().length());
      if (close >= 0) return close + block.getValue().length();
      each.remove();
    }
    return -1;
  }
}
