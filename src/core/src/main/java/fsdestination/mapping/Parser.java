package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.ScriptObject;
import fsdestination.json.Expression;
import fsdestination.json.Members;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * Reads mappings by the rules of Segment's validation. What is inside arrays and literals is not
 * validated there; what is wrong with it is refused event by event, where it is reached.
 */
final class Parser extends ScriptObject {
  private final Problems problems;
  private boolean validating = true;

  /**
   * Whether every event reaches the part that is read; what no event may reach cannot be refused.
   */
  private boolean certain = true;

  /** Where what fails for every event that comes here is told. */
  private Problems failures;

  @JsConstructor
  Parser(Problems problems) {
    this.problems = problems;
    failures = problems;
  }

  /**
   * @param at where the value stands in the mapping, as in {@code /properties/@path}
   */
  Expression parse(Value value, String at) {
    String directive = directive(value);
    if (!directive.isEmpty()) return directive(directive, value, at);
    if (!value.isObject() && !value.isArray()) return event -> value;
    boolean array = value.isArray();
    Members members = Members.none();
    Members last = members;
    for (String key : value.keys()) {
      Value member = value.get(key);
      last = last.then(key, array ? parseRaw(member, at) : parse(member, at + "/" + key));
    }
    return members.together(array);
  }

  /** A part that is resolved but not validated. */
  Expression parseRaw(Value value, String at) {
    boolean before = validating;
    validating = false;
    Expression parsed = parse(value, at);
    validating = before;
    return parsed;
  }

  /** A part that only some events reach. */
  Expression parseBranch(Value value, String at) {
    boolean before = certain;
    certain = false;
    Expression parsed = parse(value, at);
    certain = before;
    return parsed;
  }

  /** A part that may be of any type; only as a directive is it validated. */
  Expression parseAny(Value value, String at) {
    return isDirective(value) ? parse(value, at) : parseRaw(value, at);
  }

  boolean isDirective(Value value) {
    return !directive(value).isEmpty();
  }

  /** The key that makes an object a directive; empty for all else. */
  private String directive(Value value) {
    String name = "";
    if (value.isObject()) {
      for (String key : value.keys()) {
        if (key.indexOf("@") == 0) name = name.isEmpty() ? key : name;
        else if (!validating && !key.equals("_metadata")) return "";
      }
    }
    return name;
  }

  private Expression directive(String name, Value value, String at) {
    if (validating) {
      for (String key : value.keys()) {
        boolean known = key.equals(name) || key.equals("_metadata");
        if (!known) shouldBe(at + "/" + name, "the only key", value);
      }
      Problems before = failures;
      Problems found = certain ? problems : new Problems();
      failures = found;
      Expression parsed = Directives.parse(name, value, at, this);
      failures = before;
      return certain || found.isEmpty() ? parsed : event -> event.refuse(found.text());
    }
    Problems found = new Problems();
    Expression parsed = Directives.parse(name, value, at, new Parser(found));
    return found.isEmpty() ? parsed : event -> event.refuse(found.text());
  }

  /** A member of a directive's argument without which the directive fails for every event. */
  Value require(Value argument, String key, String at) {
    if (!argument.get(key).isTruthy()) failures.add(at + " should have " + key);
    return argument.get(key);
  }

  void shouldBe(String at, String expectation, Value found) {
    problems.add(at + " should be " + expectation + " but it is " + found.kind());
  }
}
