package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Value;

/** Implements {@link LiquidDirective} in a page: no script has an engine. */
class PageLiquidDirective {
  static final String EXPECTED = "a Liquid template in cloud mode";

  PageLiquidDirective() {}

  static EventValue parse(Value template, String at, MappingParser parser) {
    parser.reject(at, EXPECTED, "device mode");
    return event -> template;
  }
}
