package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import fsdestination.json.jvm.JavaValue;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Filters that calculate, in the binary numbers of JavaScript. */
final class MathFilters {
  private static final double MAX_SAFE_INTEGER = 9007199254740991.0;

  private MathFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("abs", on -> Math.abs(on.number())),
        entry("ceil", on -> Math.ceil(on.number())),
        entry("floor", on -> Math.floor(on.number())),
        entry("round", on -> round(on.number(), on.number(0, 0))),
        entry("plus", on -> on.number() + on.number(0, Double.NaN)),
        entry("minus", on -> on.number() - on.number(0, Double.NaN)),
        entry("times", on -> on.number() * on.number(0, Double.NaN)),
        entry("divided_by", MathFilters::divide),
        entry("modulo", on -> modulo(on.number(), on.number(0, Double.NaN))),
        entry("at_least", on -> fold(on, Math::max)),
        entry("at_most", on -> fold(on, Math::min)),
        entry("to_integer", on -> Values.number(on.value(), on.budget())));
  }

  private static double fold(Arguments on, DoubleBinaryOperator operator) {
    double result = on.number();
    for (int i = 0; i < on.parameters().size(); i++) {
      result = operator.applyAsDouble(result, on.number(i, 0));
    }
    return result;
  }

  private static double divide(Arguments on) {
    double quotient = on.number() / on.number(0, Double.NaN);
    return on.number(1, 0) == 0 ? quotient : Math.floor(quotient);
  }

  /** Has the sign of the divisor. */
  private static double modulo(double number, double divisor) {
    return (number % divisor + divisor) % divisor;
  }

  /** Half away from zero, of the decimal digits that the number is written with. */
  private static double round(double number, double digits) {
    double scaled = shift(Math.abs(number), digits);
    if (!(scaled <= MAX_SAFE_INTEGER)) return number;
    double rounded = shift((double) Math.round(scaled), -digits);
    return number < 0 ? -rounded : rounded;
  }

  /** With the decimal point moved. */
  private static double shift(double number, double places) {
    String[] parts = JavaValue.from(number).toJsString().split("e", 2);
    double power = parts.length > 1 ? Double.parseDouble(parts[1]) : 0;
    return JavaValue.from(parts[0] + "e" + JavaValue.from(power + places).toJsString())
        .toJsNumber();
  }
}
