package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as JavaScript writes and reads them. */
@GwtIncompatible
final class NumberText {
  /** Possessive: backtracking would try all divisions of a long string of digits. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d++\\.?\\d*+|\\.\\d++)([eE][+-]?\\d++)?");

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

  /** The digits of the greatest double in base 2; in other bases it has fewer. */
  private static final int MAX_DIGITS = 1024;

  private NumberText() {}

  /** The shortest decimal that parses to the same number, in the format of ECMA-262 §6.1.6.1.20. */
  static String of(double number) {
    if (Double.isNaN(number)) return "NaN";
    if (Double.isInfinite(number)) return number > 0 ? "Infinity" : "-Infinity";
    if (number == Math.rint(number) && Math.abs(number) < 1e15) return Long.toString((long) number);
    String sign = number < 0 ? "-" : "";
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    // The decimal point comes after this many digits.
    int point = digits.length() - shortest.scale();
    if (point > 21 || point < -5) {
      String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
      return sign + digits.charAt(0) + rest + (point > 0 ? "e+" : "e") + (point - 1);
    }
    if (point <= 0) return sign + "0." + "0".repeat(-point) + digits;
    if (point >= digits.length()) return sign + digits + "0".repeat(point - digits.length());
    return sign + digits.substring(0, point) + "." + digits.substring(point);
  }

  /**
   * Before JDK 19 the result of {@code Double.toString} may be longer. With up to 15 digits it is
   * the shortest, because doubles distinguish all decimals of so few digits.
   */
  private static BigDecimal shortest(double number) {
    BigDecimal written = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    if (written.precision() <= 15 && number >= Double.MIN_NORMAL) return written;
    BigDecimal exact = new BigDecimal(number);
    for (int precision = 1; ; precision++) {
      BigDecimal below = exact.round(new MathContext(precision, RoundingMode.DOWN));
      BigDecimal above = exact.round(new MathContext(precision, RoundingMode.UP));
      boolean nearer = exact.subtract(below).compareTo(above.subtract(exact)) <= 0;
      BigDecimal first = nearer ? below : above;
      BigDecimal second = nearer ? above : below;
      if (first.doubleValue() == number) return first.stripTrailingZeros();
      if (second.doubleValue() == number) return second.stripTrailingZeros();
    }
  }

  /** JavaScript's {@code Number(string)}: NaN for a string that is not a number. */
  static double parse(String string) {
    String trimmed = JsWhitespace.trim(string);
    if (trimmed.isEmpty()) return 0;
    // Most strings are words, which the first character shows.
    if ("+-.0123456789I".indexOf(trimmed.charAt(0)) < 0) return Double.NaN;
    if (trimmed.matches("[+-]?Infinity")) {
      return trimmed.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (DECIMAL.matcher(trimmed).matches()) {
      return Double.parseDouble(trimmed);
    }
    if (trimmed.matches("0[xX][0-9a-fA-F]+")) return whole(trimmed, 16);
    if (trimmed.matches("0[oO][0-7]+")) return whole(trimmed, 8);
    return trimmed.matches("0[bB][01]+") ? whole(trimmed, 2) : Double.NaN;
  }

  private static double whole(String prefixed, int radix) {
    String digits = LEADING_ZEROS.matcher(prefixed.substring(2)).replaceFirst("");
    // BigInteger is slow for long strings.
    if (digits.length() > MAX_DIGITS) return Double.POSITIVE_INFINITY;
    return new BigInteger(digits, radix).doubleValue();
  }
}
