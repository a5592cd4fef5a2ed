package fsdestination.trigger.tree;

import fsdestination.Nullable;
import java.math.BigDecimal;

/** The numbers of these tests as JavaScript has them: few digits, no exponents. */
final class Numbers {
  private Numbers() {}

  static String text(double number) {
    return number == 0
        ? "0"
        : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /** What {@code Number()} makes of a text; null for NaN. */
  static @Nullable Double parse(String text) {
    var digits = text.strip();
    if (digits.isEmpty()) return 0.0;
    return digits.matches("[+-]?\\d+(\\.\\d+)?") ? Double.valueOf(digits) : null;
  }
}
