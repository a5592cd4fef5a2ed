package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import java.util.List;
import liqp.TemplateContext;
import liqp.filters.Filter;

/** A filter of liqp that refuses to make texts without end. */
final class LimitedFilter extends Filter {
  static final int LONGEST = 1_000_000;

  /** Those that may put their parameter in many places of the value. */
  private static final List<String> MULTIPLYING = List.of("replace", "join");

  private final Filter filter;

  LimitedFilter(Filter filter) {
    super(filter.name);
    this.filter = filter;
  }

  @Override
  public Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = LiquidValues.number(parameters[i]);
    }
    if (MULTIPLYING.contains(name) && parameters.length > 0) {
      long places = asString(value, context).length() + 1L;
      checkLength(places * asString(parameters[parameters.length - 1], context).length());
    }
    Object result = filter.apply(LiquidValues.number(value), context, parameters);
    if (result instanceof CharSequence text) checkLength(text.length());
    return result;
  }

  static void checkLength(long length) {
    if (length > LONGEST) {
      throw new IllegalArgumentException("expected at most 1,000,000 characters");
    }
  }
}
