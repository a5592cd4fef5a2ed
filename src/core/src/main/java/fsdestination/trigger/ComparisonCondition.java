package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** Two values and {@code = != < <= > >= in} between them. */
final class ComparisonCondition {
  private ComparisonCondition() {}

  static Expression of(Expression left, String operator, Expression right) {
    return event -> event.of(compare(left.of(event), operator, right.of(event)));
  }

  private static boolean compare(Value a, String operator, Value b) {
    boolean numbers = a.isNumber() && b.isNumber();
    switch (operator) {
      case "=":
        return same(a, b);
      case "!=":
        // As Segment's evaluator has it: beside a number, what is no number differs by no operator.
        return (a.isNumber() || !b.isNumber()) && !same(a, b);
      case "<":
        return numbers && a.number() < b.number();
      case "<=":
        return numbers && a.number() <= b.number();
      case ">":
        return numbers && a.number() > b.number();
      case ">=":
        return numbers && a.number() >= b.number();
      default:
        return contains(b, a);
    }
  }

  private static boolean contains(Value list, Value sought) {
    if (list.isArray()) {
      for (String index : list.keys()) {
        if (list.get(index).same(sought)) return true;
      }
    }
    return false;
  }

  /** Lists are the same if their elements are. */
  private static boolean same(Value a, Value b) {
    return (a.isArray() && b.isArray()) ? a.toJson().same(b.toJson()) : a.same(b);
  }
}
