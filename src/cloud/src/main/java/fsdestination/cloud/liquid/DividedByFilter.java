package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import java.util.Objects;
import liqp.TemplateContext;
import liqp.filters.Filter;

/** Division as liquidjs has it: 5 by 2 is 2.5, where liqp drops the rest. */
final class DividedByFilter extends Filter {
  DividedByFilter() {
    super("divided_by");
  }

  @Override
  public Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
    if (parameters.length == 0) throw new IllegalArgumentException("divided_by needs a number");
    double quotient = asNumber(value).doubleValue() / asNumber(parameters[0]).doubleValue();
    return Objects.requireNonNull(LiquidValues.value(quotient));
  }
}
