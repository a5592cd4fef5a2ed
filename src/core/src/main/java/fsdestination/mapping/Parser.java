package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.ScriptObject;
import fsdestination.json.Expression;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * Reads mappings by the rules of Segment's validation, which go for every event, and knows what
 * else makes a directive fail, which only matters for the events that reach it.
 */
final class Parser extends ScriptObject {
  /** The expectation that everything fulfils. */
  static final String ANY = "";

  private final Problems problems;
  private final Problems failures;

  /** Whether what is read is validated, as it is not in arrays and literals. */
  private final boolean validated;

  /** Whether every event that gets to the directive around gets to what is read, too. */
  private final boolean reached;

  /** Whether an object with other keys beside a directive's is no directive, as in arrays. */
  private final boolean raw;

  /**
   * @param problems is told what validation refuses
   * @param failures is told what fails for every event that gets there
   */
  @JsConstructor
  private Parser(
      Problems problems, Problems failures, boolean validated, boolean reached, boolean raw) {
    this.problems = problems;
    this.failures = failures;
    this.validated = validated;
    this.reached = reached;
    this.raw = raw;
  }

  static Parser of(Problems problems, Problems failures) {
    return new Parser(problems, failures, true, true, false);
  }

  /** For what only some events reach: they alone fail by what is wrong there. */
  Parser branch() {
    return new Parser(problems, failures, validated, false, false);
  }

  private Parser raw() {
    return new Parser(problems, failures, false, false, true);
  }

  /**
   * @param at where the value stands in the mapping, as in {@code /properties/@path}
   */
  Expression parse(Value value, String at) {
    String directive = directive(value);
    if (!directive.isEmpty()) return directive(directive, value, at);
    boolean array = value.isArray();
    if (!array && !value.isObject()) return event -> value;
    Expression whole = array ? Value::newArray : Value::newObject;
    Parser inside = array ? raw() : this;
    for (String key : value.keys()) {
      whole = whole.with(key, inside.parse(value.get(key), at + "/" + key));
    }
    return whole;
  }

  /** A part that may be of any type; only as a directive is it validated. */
  Expression parseAny(Value value, String at) {
    return (isDirective(value) ? this : raw()).parse(value, at);
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
        else if (raw && !key.equals("_metadata")) return "";
      }
    }
    return name;
  }

  private Expression directive(String name, Value value, String at) {
    String inside = at + "/" + name;
    Problems found = new Problems();
    Parser parser =
        reached ? this : new Parser(validated ? problems : found, found, validated, true, false);
    for (String key : value.keys()) {
      boolean known = raw || key.equals(name) || key.equals("_metadata");
      if (!known) parser.refuse(inside, "the only key", key);
    }
    Expression parsed = Directives.parse(name, value.get(name), inside, parser);
    return found.isEmpty() ? parsed : event -> event.refuse(found.text());
  }

  /**
   * Checks a value, unless it is absent.
   *
   * @param expectation the types that are taken, such as {@code a string or a directive}
   */
  Value check(Value value, String at, String expectation) {
    String kind = isDirective(value) ? "directive" : value.kind();
    boolean fulfilled = value.isAbsent() || expectation.isEmpty() || expectation.indexOf(kind) >= 0;
    if (!fulfilled) refuse(at, expectation, kind);
    return value;
  }

  /** A member of a directive's argument, checked. */
  Value member(Value argument, String key, String at, String expectation) {
    return check(argument.get(key), at + "/" + key, expectation);
  }

  /** A member that the directive cannot do without. */
  Value required(Value argument, String key, String at, String expectation) {
    if (argument.get(key).isAbsent()) refuse(at, "an object with " + key, argument.kind());
    return member(argument, key, at, expectation);
  }

  /** A member without which, or with an empty one, the directive fails for each event. */
  Value needed(Value argument, String key, String at, String expectation) {
    if (!argument.get(key).isTruthy()) failures.add(at + " should have " + key);
    return member(argument, key, at, expectation);
  }

  void refuse(String at, String expectation, String found) {
    refuse(at + " should be " + expectation + " but it is " + found);
  }

  /**
   * @param problem empty where there is none
   */
  void refuse(String problem) {
    problems.add(problem);
  }
}
