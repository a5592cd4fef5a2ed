package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** Reads mappings by the rules of Segment's validation. */
final class Parser extends ScriptObject {
  private final Problems problems;

  @JsConstructor
  Parser(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param at where the value stands in the mapping, as in {@code /properties/@path}
   */
  Mapping parse(Value value, String at) {
    String directive = directive(value);
    if (!directive.isEmpty()) return parse(directive, value, at);
    if (!value.isObject() && !value.isArray()) return RawMapping.of(value);
    Mapping container = RawMapping.container(value.isArray());
    for (String key : value.keys()) {
      container = RawMapping.member(container, key, parse(value.get(key), at + "/" + key));
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

  private Mapping parse(String name, Value value, String at) {
    Value argument = value.get(name);
    String inside = at + "/" + name;
    for (String key : value.keys()) {
      if (!key.equals(name) && !key.equals("_metadata")) shouldBe(inside, "the only key", value);
    }
    switch (name) {
      case "@path":
      case "@template":
        if (argument.isText()) return TextDirective.parse(name, argument);
        if (directive(argument).isEmpty()) shouldBe(inside, "a string or a directive", argument);
        return TextDirective.of(name, parse(argument, inside));
      case "@literal":
        return parse(argument, inside);
      case "@if":
        return condition(argument, inside);
      default:
        shouldBe(inside, "a known directive", argument);
        return RawMapping.of(argument);
    }
  }

  private Mapping condition(Value value, String at) {
    Value exists = value.get("exists");
    Value blank = value.get("blank");
    Value otherwise = value.get("else");
    if (!exists.isTruthy() && !blank.isTruthy()) {
      shouldBe(at, "an object with exists or blank", value);
    }
    return IfDirective.of(
        exists.isAbsent(),
        parse(exists.isAbsent() ? blank : exists, at),
        parse(value.get("then"), at),
        // Segment drops an else that is false, 0, null or empty text.
        parse(otherwise.isTruthy() ? otherwise : value.absent(), at));
  }

  void shouldBe(String at, String expectation, Value found) {
    problems.add(at + " should be " + expectation + " but it is " + found.kind());
  }
}
