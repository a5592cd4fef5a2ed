package fsdestination.trigger.tree;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a tree says of an event, by {@code docs/triggers.md}; it shares nothing with the code that
 * it judges. A missing value is null.
 *
 * @param event of maps, lists, Strings, Doubles, Booleans and nulls
 */
record Meaning(Map<String, @Nullable Object> event) {
  boolean holds(Condition condition) {
    if (condition instanceof Condition.And and) return and.parts().stream().allMatch(this::holds);
    if (condition instanceof Condition.Or or) return or.parts().stream().anyMatch(this::holds);
    if (condition instanceof Condition.Not not) return !holds(not.condition());
    if (condition instanceof Condition.Lacks lacks) return lacks(lacks.call());
    if (condition instanceof Condition.Alone alone) return isTrue(value(alone.operand()));
    return !(condition instanceof Condition.Comparison comparison) || compare(comparison);
  }

  /** Only a text can lack something. */
  private boolean lacks(Operand.Call call) {
    return value(call.arguments().get(0)) instanceof String && !isTrue(value(call));
  }

  private static boolean isTrue(@Nullable Object value) {
    return Boolean.TRUE.equals(value);
  }

  private boolean compare(Condition.Comparison comparison) {
    var left = value(comparison.left());
    var operator = comparison.operator();
    var right = value(comparison.right());
    if (operator.matches("!?=") && isTextual(comparison)) right = Functions.text(right);
    return switch (operator) {
      case "=" -> same(left, right);
      case "!=" -> (!(right instanceof Double) || left instanceof Double) && !same(left, right);
      case "in" -> right instanceof List<?> list && isElement(left, list);
      default -> left instanceof Double a && right instanceof Double b && inOrder(a, operator, b);
    };
  }

  /** Whether the constant on the right side means its text. */
  private static boolean isTextual(Condition.Comparison comparison) {
    if (!(comparison.left() instanceof Operand.Path path) || path.keys().size() > 1) return false;
    if (!(comparison.right() instanceof Operand.Constant constant)) return false;
    var field = path.keys().get(0);
    boolean text = field.matches("type|event|name");
    return constant.value() instanceof Double
        ? text || field.equals("userId")
        : text && constant.value() instanceof Boolean;
  }

  private static boolean inOrder(double a, String operator, double b) {
    return switch (operator) {
      case "<" -> a < b;
      case "<=" -> a <= b;
      case ">" -> a > b;
      case ">=" -> a >= b;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  /** Lists are compared by what they hold, objects in them too. */
  private static boolean same(@Nullable Object a, @Nullable Object b) {
    return (a instanceof List && b instanceof List) ? a.equals(b) : isElement(a, listOf(b));
  }

  /** By value, but a list and an object are the same as themselves only. */
  private static boolean isElement(@Nullable Object sought, List<?> list) {
    boolean container = sought instanceof List || sought instanceof Map;
    return list.stream()
        .anyMatch(each -> container ? each == sought : Objects.equals(each, sought));
  }

  private static List<?> listOf(@Nullable Object value) {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(value);
    return list;
  }

  @Nullable
  Object value(Operand operand) {
    if (operand instanceof Operand.Path path) return at(path.keys());
    if (operand instanceof Operand.Constant constant) return constant.value();
    if (operand instanceof Operand.Call call) {
      var arguments = values(call.arguments());
      var last = arguments.get(arguments.size() - 1);
      return Functions.call(call.function(), arguments.get(0), last);
    }
    return values(((Operand.Elements) operand).elements());
  }

  private List<@Nullable Object> values(List<Operand> operands) {
    List<@Nullable Object> values = new ArrayList<>();
    for (var operand : operands) values.add(value(operand));
    return values;
  }

  private @Nullable Object at(List<String> keys) {
    @Nullable Object value = event;
    for (var key : keys) {
      // Null, false, 0 and the empty text are as far as a path leads.
      if (value == null || List.of(false, 0.0, "").contains(value)) return value;
      value = member(value, key);
    }
    return value;
  }

  private static @Nullable Object member(Object value, String key) {
    if (value instanceof Map<?, ?> map) return key.equals("__proto__") ? null : map.get(key);
    boolean index = key.matches("0|[1-9]\\d{0,3}");
    if (value instanceof List<?> list) {
      if (key.equals("length")) return (double) list.size();
      return index && Integer.parseInt(key) < list.size() ? list.get(Integer.parseInt(key)) : null;
    }
    if (value instanceof String text) {
      if (key.equals("length")) return (double) text.length();
      return index && Integer.parseInt(key) < text.length()
          ? String.valueOf(text.charAt(Integer.parseInt(key)))
          : null;
    }
    return null;
  }
}
