package fsdestination.trigger;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;

/** Two values and {@code = != < <= > >= in} between them. */
final class TriggerComparison {
  /** The relation that an operator tests. */
  @JsFunction
  private interface Relation {
    boolean test(Value left, Value right);
  }

  private TriggerComparison() {}

  static Trigger of(EventValue left, String operator, EventValue right) {
    // The most frequent condition; a third faster without a relation.
    if (operator.equals("=")) {
      return event -> areEqual(left.of(event), right.of(event));
    }
    Relation relation = relation(operator);
    return event -> relation.test(left.of(event), right.of(event));
  }

  private static Relation relation(String operator) {
    switch (operator) {
      case "!=":
        // As in Segment's evaluator: compared with a number, only numbers are unequal.
        return (a, b) -> (a.isNumber() || !b.isNumber()) && !areEqual(a, b);
      case "<":
        return (a, b) -> areNumbers(a, b) && a.toJsNumber() < b.toJsNumber();
      case "<=":
        return (a, b) -> areNumbers(a, b) && a.toJsNumber() <= b.toJsNumber();
      case ">":
        return (a, b) -> areNumbers(a, b) && a.toJsNumber() > b.toJsNumber();
      case ">=":
        return (a, b) -> areNumbers(a, b) && a.toJsNumber() >= b.toJsNumber();
      default:
        return (a, b) -> contains(b, a);
    }
  }

  private static boolean areNumbers(Value a, Value b) {
    return a.isNumber() && b.isNumber();
  }

  private static boolean contains(Value array, Value searched) {
    if (array.isArray()) {
      for (String index : array.keys()) {
        if (array.get(index).isSame(searched)) return true;
      }
    }
    return false;
  }

  /** Arrays are equal if their elements are. */
  private static boolean areEqual(Value a, Value b) {
    return a.isSame(b) || (a.isArray() && b.isArray() && Json.print(a).isSame(Json.print(b)));
  }
}
