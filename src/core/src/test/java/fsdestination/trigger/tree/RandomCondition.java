package fsdestination.trigger.tree;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Trees over the whole language. They often ask for what an event has. */
record RandomCondition(RandomEvent chance, Map<String, @Nullable Object> event) {
  static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=", "in");

  static final List<String> FUNCTIONS =
      List.of(
          "contains",
          "match",
          "length",
          "lowercase",
          "uppercase",
          "snakecase",
          "kebabcase",
          "titlecase",
          "typeof",
          "string",
          "number",
          "bool");

  private static final List<String> GLOBS =
      List.of(
          "*", "**", "a*", "*b", "?", "??", "a?c", "*b*", "[a-c]*", "[]a]", "[a", "[b-a]", "[ab]?",
          "a\\*", "\\?", "*\\", "[!a]*", "[-a]*", "*[0-9]", "", "*a*", "[a-]?", "ab", "*[\\]*");

  private static final List<String> TYPES =
      List.of("string", "number", "list", "bool", "null", "object");

  Condition condition(int depth) {
    double share = chance.random().nextDouble();
    if (depth <= 0 || share < 0.25) return leaf();
    if (share < 0.5) return new Condition.And(parts(depth));
    if (share < 0.75) return new Condition.Or(parts(depth));
    return share < 0.85 ? new Condition.Not(condition(depth - 1)) : leaf();
  }

  private List<Condition> parts(int depth) {
    return several(2, 3, () -> condition(depth - 1));
  }

  private Condition leaf() {
    double share = chance.random().nextDouble();
    if (share < 0.03) return new Condition.All();
    if (share < 0.1) return new Condition.Alone(path());
    if (share < 0.25) return new Condition.Alone(call(chance.happens(0.7), 1));
    if (share < 0.35) return new Condition.Lacks(call(true, 1));
    if (share < 0.4) return new Condition.Not(new Condition.Alone(call(true, 1)));
    return comparison();
  }

  private Condition comparison() {
    var operator = chance.happens(0.4) ? "=" : chance.pick(OPERATORS);
    var left = operand(2);
    if (operator.equals("in")) return new Condition.Comparison(left, operator, list(left));
    var right = chance.happens(0.5) ? constantLike(left) : operand(2);
    return chance.happens(0.15)
        ? new Condition.Comparison(right, operator, left)
        : new Condition.Comparison(left, operator, right);
  }

  /** What an operand is for this event, if a trigger can say that. */
  private Operand constantLike(Operand operand) {
    var value = new Meaning(event).value(operand);
    if (operand instanceof Operand.Call call && call.function().equals("typeof")) {
      return new Operand.Constant(chance.pick(TYPES));
    }
    if (value instanceof List<?> list) {
      Stream<Operand> elements = list.stream().map(this::constant);
      return new Operand.Elements(elements.toList());
    }
    return constant(value);
  }

  private Operand constant(@Nullable Object value) {
    boolean sayable =
        !(value instanceof List || value instanceof Map)
            && !(value instanceof String text && text.contains("'") && text.contains("\""));
    return new Operand.Constant(sayable ? value : chance.scalar());
  }

  private Operand list(Operand sought) {
    if (chance.happens(0.3)) return path();
    var elements = new ArrayList<>(several(0, 3, () -> operand(1)));
    if (chance.happens(0.5)) elements.add(constantLike(sought));
    return chance.happens(0.95) ? new Operand.Elements(elements) : operand(2);
  }

  private Operand operand(int depth) {
    double share = chance.random().nextDouble();
    if (share < 0.6 || depth <= 0) return share < 0.45 ? path() : constant(chance.scalar());
    if (share < 0.9) return call(false, depth);
    return new Operand.Elements(several(0, 3, () -> operand(depth - 1)));
  }

  /**
   * @param searching only contains or match
   */
  private Operand.Call call(boolean searching, int depth) {
    var name = searching ? chance.pick(FUNCTIONS.subList(0, 2)) : chance.pick(FUNCTIONS);
    var value = chance.happens(0.7) ? path() : operand(depth - 1);
    if (name.equals("contains")) return new Operand.Call(name, List.of(value, operand(depth - 1)));
    if (!name.equals("match")) return new Operand.Call(name, List.of(value));
    var glob = new Operand.Constant(chance.pick(GLOBS));
    return new Operand.Call(name, List.of(value, chance.happens(0.9) ? glob : operand(depth - 1)));
  }

  /** Most of them lead somewhere. */
  private Operand path() {
    List<String> keys = new ArrayList<>();
    if (chance.happens(0.8) && !event.isEmpty()) walk(event, keys);
    if (keys.isEmpty()) keys.add(chance.pick(chance.happens(0.5) ? first() : RandomEvent.KEYS));
    if (chance.happens(0.1)) keys.add(chance.pick(RandomEvent.KEYS));
    return new Operand.Path(keys);
  }

  private static List<String> first() {
    return Stream.of(RandomEvent.FIELDS, RandomEvent.OBJECTS, RandomEvent.ODD_FIELDS)
        .flatMap(List::stream)
        .toList();
  }

  private void walk(@Nullable Object value, List<String> keys) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      var key = String.valueOf(chance.pick(List.copyOf(map.keySet())));
      keys.add(key);
      if (chance.happens(0.85)) walk(map.get(key), keys);
    } else if (value instanceof List<?> list && chance.happens(0.3)) {
      keys.add(chance.happens(0.3) ? "length" : "" + chance.random().nextInt(list.size() + 1));
    }
  }

  private <T> List<T> several(int least, int most, Supplier<T> make) {
    int count = least + chance.random().nextInt(most - least + 1);
    return Stream.generate(make).limit(count).toList();
  }
}
