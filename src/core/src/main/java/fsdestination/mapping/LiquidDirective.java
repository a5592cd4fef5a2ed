package fsdestination.mapping;

import fsdestination.GwtIncompatible;
import fsdestination.json.EventValue;
import fsdestination.json.Value;

/**
 * {@code {"@liquid": "{{ properties.name | upcase }}"}}: a template of <a
 * href="https://shopify.github.io/liquid/">Liquid</a>. The method here is for the JVM. J2CL drops
 * it and uses the inherited one instead.
 */
final class LiquidDirective extends PageLiquidDirective {
  private LiquidDirective() {}

  @GwtIncompatible
  static EventValue parse(Value template, String at, MappingParser parser) {
    return LiquidTemplate.parse(template, at, parser);
  }
}
