package fsdestination.cloud.liquid.filter;

import fsdestination.Nullable;
import java.util.List;

/**
 * What a filter is applied to.
 *
 * @param value what stands before the filter
 * @param parameters what stands after it; {@code key: value} is an array of both
 * @param budget what the rendering may still use; strings that are asked for are counted
 */
public record Arguments(@Nullable Object value, List<@Nullable Object> parameters, Budget budget) {
  /** The value as a string. */
  String text() {
    return counted(value);
  }

  /** A parameter as a string; empty if there is none. */
  String text(int index) {
    return counted(parameter(index));
  }

  /** A parameter as a string, or the default if there is none. */
  String text(int index, String byDefault) {
    return parameter(index) == null ? byDefault : text(index);
  }

  private String counted(@Nullable Object value) {
    String text = Values.text(value, budget);
    budget.use(text.length());
    return text;
  }

  /** The value as a number; 0 for what is none. */
  double number() {
    return orZero(value);
  }

  /** A parameter as a number, 0 for what is none; the default if there is no parameter. */
  double number(int index, double byDefault) {
    return index < parameters.size() ? orZero(parameter(index)) : byDefault;
  }

  private double orZero(@Nullable Object value) {
    double number = Values.number(value, budget);
    return Double.isNaN(number) ? 0 : number;
  }

  /** A parameter as JavaScript's {@code Number} has it, or the default if there is none. */
  double real(int index, double byDefault) {
    Object parameter = parameter(index);
    return parameter == null ? byDefault : Values.number(parameter, budget);
  }

  /** A parameter, or null. */
  @Nullable
  Object parameter(int index) {
    return index < parameters.size() ? parameters.get(index) : null;
  }

  /** A new array of the value's elements. */
  List<@Nullable Object> array() {
    List<@Nullable Object> array = Values.array(value);
    budget.useElements(array.size());
    return array;
  }

  /** The string, if it is not too long. */
  String checked(String text) {
    budget.checkLength(text.length());
    return text;
  }
}
