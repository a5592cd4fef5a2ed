package fsdestination.trigger;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** Two values and {@code = != < <= > >=} between them. */
final class ComparisonCondition {
  private ComparisonCondition() {}

  static Expression of(Expression left, String operator, Expression right) {
    return event -> event.of(compare(left.of(event), operator, right.of(event)));
  }

  private static boolean compare(Value a, String operator, Value b) {
    boolean numbers = a.isNumber() && b.isNumber();
    double difference = a.number() - b.number();
    switch (operator) {
      case "=":
        return a.same(b);
      case "!=":
        // As Segment's evaluator has it: beside a number, what is no number differs by no operator.
        return (a.isNumber() || !b.isNumber()) && !a.same(b);
      case "<":
        return numbers && difference < 0;
      case "<=":
        return numbers && difference <= 0;
      case ">":
        return numbers && difference > 0;
      default:
        return numbers && difference >= 0;
    }
  }
}
