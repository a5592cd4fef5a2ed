package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** The member {@code value} of a directive: a text or a directive; an empty text is none. */
final class OptionalText {
  private OptionalText() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value value = argument.get("value");
    if (!value.isAbsent() && !value.isText() && !parser.isDirective(value)) {
      parser.shouldBe(at + "/value", "a string or a directive", value);
    }
    return parser.parse(value.isTruthy() ? value : value.absent(), at);
  }
}
