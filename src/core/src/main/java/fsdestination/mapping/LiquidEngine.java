package fsdestination.mapping;

import fsdestination.GwtIncompatible;
import java.util.Map;
import java.util.function.Function;

/**
 * Compiles the templates of {@code @liquid}. Found as a {@link java.util.ServiceLoader service};
 * without one, as in a page, a mapping with such a template is rejected.
 */
@GwtIncompatible
public interface LiquidEngine {
  /**
   * Compiles a template once, to be rendered many times, by many threads.
   *
   * @return the string for an event, which is not changed; an event whose values make it impossible
   *     is an IllegalArgumentException
   * @throws IllegalArgumentException says, as a sentence without its subject, why the template
   *     fails for every event
   */
  Function<Map<String, Object>, String> compile(String template);
}
