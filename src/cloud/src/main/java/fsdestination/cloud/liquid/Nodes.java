package fsdestination.cloud.liquid;

import fsdestination.cloud.liquid.filter.Arguments;
import fsdestination.cloud.liquid.filter.LiquidFilter;
import fsdestination.cloud.liquid.filter.Properties;
import fsdestination.cloud.liquid.filter.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import liqp.nodes.LNode;

/** What expressions and tags are made of. A node gives the value that it has for an event. */
final class Nodes {
  private Nodes() {}

  static LNode constant(Object value) {
    return context -> value;
  }

  static LNode variable(String name) {
    return context -> Rendering.of(context).variable(name);
  }

  static LNode property(LNode object, LNode key) {
    return context ->
        Properties.get(
            object.render(context),
            Values.plain(key.render(context)),
            Rendering.of(context).budget);
  }

  static LNode filtered(LNode value, LiquidFilter filter, List<LNode> parameters) {
    return context -> {
      Object before = value.render(context);
      var arguments = new ArrayList<Object>(parameters.size());
      for (LNode parameter : parameters) arguments.add(parameter.render(context));
      return filter.apply(new Arguments(before, arguments, Rendering.of(context).budget));
    };
  }

  /** A filter's {@code key: value}. */
  static LNode pair(String key, LNode value) {
    return context -> Arrays.asList(key, value.render(context));
  }

  /** {@code (1..3)}. */
  static LNode range(LNode first, LNode last) {
    return context -> {
      var budget = Rendering.of(context).budget;
      double from = Values.number(first.render(context), budget);
      double to = Values.number(last.render(context), budget);
      budget.useElements(to - from + 1);
      var numbers = new ArrayList<Object>();
      for (double number = from; number < to + 1; number++) {
        // Beyond that, adding 1 to a double can leave it as it is.
        if (number + 1 == number) {
          throw new IllegalArgumentException(
              "expected a range within -9,007,199,254,740,991 and 9,007,199,254,740,991");
        }
        numbers.add(number);
      }
      return numbers;
    };
  }

  static LNode truth(LNode value, boolean expected) {
    return context -> Values.isTruthy(value.render(context)) == expected;
  }

  static LNode assignment(String name, LNode value) {
    return context -> {
      context.put(name, value.render(context), true);
      return "";
    };
  }

  /** Writes what a counter was before it is added to, or what it is afterwards. */
  static LNode counter(String name, boolean increments) {
    return context -> {
      double before = Rendering.of(context).count(name, increments ? 1 : -1);
      return increments ? before : before - 1;
    };
  }

  static LNode stop() {
    return context -> {
      Rendering.of(context).isStopped = true;
      return "";
    };
  }
}
