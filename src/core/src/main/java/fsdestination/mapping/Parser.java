package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.json.Expression;
import fsdestination.json.Value;

/** Reads mappings by the rules of Segment's validation. */
final class Parser {
  private Parser() {}

  /**
   * @param at where the value stands in the mapping, as in {@code /properties/@path}
   */
  static Expression parse(Value value, String at, Problems problems) {
    String directive = directive(value);
    if (!directive.isEmpty()) return parse(directive, value, at, problems);
    if (!value.isObject() && !value.isArray()) return RawMapping.of(value);
    Expression container = RawMapping.container(value.isArray());
    for (String key : value.keys()) {
      Expression member = parse(value.get(key), at + "/" + key, problems);
      container = RawMapping.member(container, key, member);
    }
    return container;
  }

  /** The first key of a directive; empty for all else. */
  private static String directive(Value value) {
    if (value.isObject()) {
      for (String key : value.keys()) {
        if (key.indexOf("@") == 0) return key;
      }
    }
    return "";
  }

  private static Expression parse(String name, Value value, String at, Problems problems) {
    Value argument = value.get(name);
    String inside = at + "/" + name;
    for (String key : value.keys()) {
      boolean known = key.equals(name) || key.equals("_metadata");
      if (!known) shouldBe(inside, "the only key", value, problems);
    }
    switch (name) {
      case "@path":
      case "@template":
        if (argument.isText()) return TextDirective.parse(name, argument);
        if (directive(argument).isEmpty()) {
          shouldBe(inside, "a string or a directive", argument, problems);
        }
        return TextDirective.of(name, parse(argument, inside, problems));
      case "@literal":
        return parse(argument, inside, problems);
      case "@if":
        return condition(argument, inside, problems);
      default:
        shouldBe(inside, "a known directive", argument, problems);
        return RawMapping.of(argument);
    }
  }

  private static Expression condition(Value value, String at, Problems problems) {
    Value exists = value.get("exists");
    Value blank = value.get("blank");
    Value otherwise = value.get("else");
    if (!exists.isTruthy() && !blank.isTruthy()) {
      shouldBe(at, "an object with exists or blank", value, problems);
    }
    return IfDirective.of(
        exists.isAbsent(),
        parse(exists.isAbsent() ? blank : exists, at, problems),
        parse(value.get("then"), at, problems),
        // Segment drops an else that is false, 0, null or empty text.
        parse(otherwise.isTruthy() ? otherwise : value.absent(), at, problems));
  }

  static void shouldBe(String at, String expectation, Value found, Problems problems) {
    problems.add(at + " should be " + expectation + " but it is " + found.kind());
  }
}
