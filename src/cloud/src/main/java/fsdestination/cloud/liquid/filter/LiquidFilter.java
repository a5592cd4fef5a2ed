package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;

/** A filter of a template. */
@FunctionalInterface
public interface LiquidFilter {
  /**
   * @return the new value
   * @throws IllegalArgumentException if it cannot do with these arguments
   */
  @Nullable
  Object apply(Arguments arguments);
}
