package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** Two values and {@code = != < <= > >= in} between them. */
final class ComparisonCondition {
  private ComparisonCondition() {}

  static Expression of(Expression left, String operator, Expression right) {
    return event -> Json.of(compare(left.of(event), operator, right.of(event)));
  }

  private static boolean compare(Value a, String operator, Value b) {
    boolean numbers = a.isNumber() && b.isNumber();
    switch (operator) {
      case "=":
        return areEqual(a, b);
      case "!=":
        // As Segment's evaluator has it: beside a number, what is no number differs by no operator.
        return (a.isNumber() || !b.isNumber()) && !areEqual(a, b);
      case "<":
        return numbers && a.toJsNumber() < b.toJsNumber();
      case "<=":
        return numbers && a.toJsNumber() <= b.toJsNumber();
      case ">":
        return numbers && a.toJsNumber() > b.toJsNumber();
      case ">=":
        return numbers && a.toJsNumber() >= b.toJsNumber();
      default:
        return contains(b, a);
    }
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
    return (a.isArray() && b.isArray()) ? Json.print(a).isSame(Json.print(b)) : a.isSame(b);
  }
}
