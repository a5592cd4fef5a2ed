package fsdestination.mapping;

import fsdestination.GwtIncompatible;
import java.util.Map;
import java.util.function.Function;

/**
 * Compiles the templates of {@code @liquid}. A {@link java.util.ServiceLoader service}; without
 * one, as in a page, a mapping with such a template is rejected.
 */
@GwtIncompatible
public interface LiquidEngine {
  /**
   * Compiles a template once, for many renderings by many threads.
   *
   * @return a function from an event, which it does not change, to a string; it throws
   *     IllegalArgumentException if an event's values make that impossible
   * @throws IllegalArgumentException if the template fails for every event; the message is a
   *     sentence without its subject
   */
  Function<Map<String, Object>, String> compile(String template);
}
