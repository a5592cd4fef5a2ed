package fsdestination.json;

import fsdestination.GwtIncompatible;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as JavaScript writes and reads them. */
@GwtIncompatible
final class NumberText {
  private NumberText() {}

  /** The shortest decimal that reads back as the same number, laid out as ECMA-262 §6.1.6.1.20. */
  static String of(double number) {
    if (Double.isNaN(number)) return "NaN";
    if (Double.isInfinite(number)) return number > 0 ? "Infinity" : "-Infinity";
    if (number == Math.rint(number) && Math.abs(number) < 1e15) return Long.toString((long) number);
    String sign = number < 0 ? "-" : "";
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    // The decimal point stands behind this many digits.
    int point = digits.length() - shortest.scale();
    if (point > 21 || point < -5) {
      String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
      return sign + digits.charAt(0) + rest + (point > 0 ? "e+" : "e") + (point - 1);
    }
    if (point <= 0) return sign + "0." + "0".repeat(-point) + digits;
    if (point >= digits.length()) return sign + digits + "0".repeat(point - digits.length());
    return sign + digits.substring(0, point) + "." + digits.substring(point);
  }

  /** Not {@code Double.toString}, which before JDK 19 is not always the shortest. */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int precision = 1; ; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == number) return rounded.stripTrailingZeros();
    }
  }

  /** JavaScript's {@code Number(text)} for decimal numbers: NaN for any other text. */
  static double parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) return 0;
    return trimmed.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")
        ? Double.parseDouble(trimmed)
        : Double.NaN;
  }
}
