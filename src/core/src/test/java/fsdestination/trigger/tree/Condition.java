package fsdestination.trigger.tree;

import java.util.List;

/** What a trigger asks, before it is written down. */
sealed interface Condition {
  /** Every event. */
  record All() implements Condition {}

  /** A field or a function, without an operator. */
  record Alone(Operand operand) implements Condition {}

  record Comparison(Operand left, String operator, Operand right) implements Condition {}

  /** The contrary of any condition. */
  record Not(Condition condition) implements Condition {}

  /** {@code !contains(…)} or {@code !match(…)}, which is more than the contrary. */
  record Lacks(Operand.Call call) implements Condition {}

  record And(List<Condition> parts) implements Condition {}

  record Or(List<Condition> parts) implements Condition {}
}
