package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** What {@link LiquidDirective} does in a page: no script has an engine. */
class PageLiquidDirective {
  PageLiquidDirective() {}

  static Expression parse(Value template, String at, Parser parser) {
    parser.refuse(at + " needs cloud mode");
    return event -> template;
  }
}
