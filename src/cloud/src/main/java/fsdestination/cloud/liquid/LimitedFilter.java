package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import java.util.List;
import java.util.regex.Pattern;
import liqp.TemplateContext;
import liqp.filters.Filter;

/** A filter of liqp that refuses to make texts without end. */
final class LimitedFilter extends Filter {
  static final int LONGEST = 1_000_000;

  /** Those that may put their parameter in many places of the value. */
  private static final List<String> MULTIPLYING = List.of("replace", "join");

  private static final Pattern WIDE = Pattern.compile("%[^%a-zA-Z]{0,8}[0-9]{3}");
  private static final long LONGEST_DATE_PART = 99;

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
    if (name.equals("date") && parameters.length > 0) {
      checkDateFormat(asString(parameters[0], context));
    }
    Object result = filter.apply(LiquidValues.number(value), context, parameters);
    if (result instanceof CharSequence text) checkLength(text.length());
    return result;
  }

  /** A part may be padded, {@code %10d}. */
  private static void checkDateFormat(String format) {
    if (WIDE.matcher(format).find()) {
      throw new IllegalArgumentException("expected parts of at most 99 characters in a date");
    }
    checkLength(format.length() * LONGEST_DATE_PART);
  }

  static void checkLength(long length) {
    if (length > LONGEST) {
      throw new IllegalArgumentException("expected at most 1,000,000 characters");
    }
  }
}
