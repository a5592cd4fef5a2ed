package fsdestination.trigger.tree;

import fsdestination.Nullable;
import java.util.List;

/** What a trigger compares. */
sealed interface Operand {
  record Path(List<String> keys) implements Operand {}

  /** A String, Double, Boolean or null. */
  record Constant(@Nullable Object value) implements Operand {}

  record Elements(List<Operand> elements) implements Operand {}

  record Call(String function, List<Operand> arguments) implements Operand {}
}
