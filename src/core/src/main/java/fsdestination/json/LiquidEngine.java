package fsdestination.json;

import fsdestination.GwtIncompatible;
import java.util.Map;
import java.util.function.Function;

/**
 * What reads the templates of {@code @liquid}. Found as a {@link java.util.ServiceLoader service};
 * without one, as in a page, a mapping with such a template is refused.
 */
@GwtIncompatible
public interface LiquidEngine {
  /**
   * Reads a template once, to be filled many times, by many threads.
   *
   * @return the text for an event, which is not changed; an event whose values make it impossible
   *     is an IllegalArgumentException
   * @throws IllegalArgumentException says, as a sentence without its subject, what is wrong with
   *     the template for every event
   */
  Function<Map<String, Object>, String> compile(String template);
}
