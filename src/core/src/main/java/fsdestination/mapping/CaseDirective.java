package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.StringFunction;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** {@code {"@case": {"operator": "lower", "value": …}}}: a string in lower or upper case. */
final class CaseDirective {
  private CaseDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value operator = parser.needed(argument, "operator", at, "a string");
    Value given = parser.property(argument, "value", at, StringDirective.STRING);
    EventValue value = parser.parse(given.isTruthy() ? given : Json.undefined(), at + "/value");
    StringFunction change = change(operator);
    return event -> {
      Value found = value.of(event);
      return found.isString() ? Json.of(change.of(found.asString())) : found;
    };
  }

  private static StringFunction change(Value operator) {
    if (operator.isSame(Json.of("lower"))) return string -> Strings.lowerCase(string);
    if (operator.isSame(Json.of("upper"))) return string -> Strings.upperCase(string);
    String problem = "@case: operator should be lower or upper but it is " + operator.toJsString();
    return string -> Json.fail(problem).asString();
  }
}
