package fsdestination.cloud.liquid.filter;

import fsdestination.cloud.internal.DidYouMean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The filters by name: those of liquidjs 10, less those that Segment has disabled. */
public final class Filters {
  /**
   * <a
   * href="https://github.com/segmentio/action-destinations/blob/main/packages/core/src/mapping-kit/liquid-directive.ts">Segment's
   * list</a>. They fail for the events that reach them.
   */
  public static final List<String> DISABLED =
      List.of(
          "array_to_sentence_string",
          "concat",
          "find",
          "find_exp",
          "find_index",
          "find_index_exp",
          "group_by",
          "group_by_exp",
          "has",
          "has_exp",
          "map",
          "newline_to_br",
          "reject",
          "reject_exp",
          "reverse",
          "sort",
          "sort_natural",
          "type",
          "uniq",
          "where_exp");

  private static final Map<String, LiquidFilter> ENABLED = new HashMap<>();

  static {
    ENABLED.putAll(TextFilters.all());
    ENABLED.putAll(HtmlFilters.all());
    ENABLED.putAll(UrlFilters.all());
    ENABLED.putAll(MathFilters.all());
    ENABLED.putAll(ArrayFilters.all());
    ENABLED.putAll(DateFilters.all());
    ENABLED.putAll(DigestFilters.all());
    ENABLED.putAll(MiscFilters.all());
  }

  private Filters() {}

  /**
   * @throws IllegalArgumentException says, as a sentence without its subject, that there is no such
   *     filter, and which is nearest
   */
  public static LiquidFilter get(String name) {
    LiquidFilter filter = ENABLED.get(name);
    if (filter != null) return filter;
    if (!DISABLED.contains(name)) {
      throw new IllegalArgumentException(
          "the filter \""
              + name
              + "\", which is not known (the nearest is \""
              + DidYouMean.of(name, ENABLED.keySet())
              + "\")");
    }
    return arguments -> {
      throw new IllegalArgumentException("filter \"" + name + "\" is disabled");
    };
  }
}
