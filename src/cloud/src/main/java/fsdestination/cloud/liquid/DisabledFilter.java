package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import java.util.List;
import liqp.TemplateContext;
import liqp.filters.Filter;

/** A filter that Segment has disabled; it fails for the events that reach it. */
final class DisabledFilter extends Filter {
  /** Those of Segment's {@code mapping-kit}, and {@code where}, which walks lists like them. */
  static final List<String> NAMES =
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
          "where",
          "where_exp");

  DisabledFilter(String name) {
    super(name);
  }

  @Override
  public Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
    throw new IllegalArgumentException("filter \"" + name + "\" is disabled");
  }
}
