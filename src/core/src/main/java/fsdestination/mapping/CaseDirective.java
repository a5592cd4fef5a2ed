package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** {@code {"@case": {"operator": "lower", "value": …}}}: a string in lower or upper case. */
final class CaseDirective {
  private CaseDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value operator = parser.needed(argument, "operator", at, "a string");
    Value given = parser.property(argument, "value", at, StringDirective.STRING);
    Expression value = parser.parse(given.isTruthy() ? given : Json.undefined(), at + "/value");
    return event -> {
      Value found = value.of(event);
      if (!found.isString()) return found;
      if (operator.isSame(Json.of("lower"))) return Json.of(Strings.lowerCase(found.asString()));
      if (operator.isSame(Json.of("upper"))) return Json.of(Strings.upperCase(found.asString()));
      return Json.fail(
          "@case: operator should be lower or upper but it is " + operator.toJsString());
    };
  }
}
