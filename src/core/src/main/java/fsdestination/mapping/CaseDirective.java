package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** {@code {"@case": {"operator": "lower", "value": …}}}: a text in lower or upper case. */
final class CaseDirective {
  private CaseDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value operator = parser.needed(argument, "operator", at, "a string");
    Value given = parser.member(argument, "value", at, TextDirective.TEXT);
    Expression value = parser.parse(given.isTruthy() ? given : given.absent(), at + "/value");
    return event -> {
      Value found = value.of(event);
      if (!found.isText()) return found;
      if (operator.same(event.of("lower"))) return event.of(found.lowerCase());
      if (operator.same(event.of("upper"))) return event.of(found.upperCase());
      return event.refuse("@case: operator should be lower or upper but it is " + operator.text());
    };
  }
}
