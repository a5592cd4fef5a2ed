package fsdestination.mapping;

import fsdestination.ConfigErrors;
import fsdestination.ScriptObject;
import fsdestination.json.EventValue;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * Compiles mappings. Reports what Segment's validation rejects for every event, and what makes a
 * directive fail for every event that reaches it.
 */
final class MappingParser extends ScriptObject {
  /** The expectation that every value except undefined meets. */
  static final String ANY = "a value";

  private final ConfigErrors errors;
  private final ConfigErrors failures;

  /** Whether values are validated, which they are not in arrays and literals. */
  private final boolean validated;

  /** Whether every event that reaches the surrounding directive reaches this part too. */
  private final boolean reached;

  /** Whether an object with keys beside a directive's is a raw object, as in arrays. */
  private final boolean raw;

  /**
   * @param errors receives what validation rejects
   * @param failures receives what fails for every event that reaches it
   */
  @JsConstructor
  private MappingParser(
      ConfigErrors errors, ConfigErrors failures, boolean validated, boolean reached, boolean raw) {
    this.errors = errors;
    this.failures = failures;
    this.validated = validated;
    this.reached = reached;
    this.raw = raw;
  }

  static MappingParser of(ConfigErrors errors) {
    return new MappingParser(errors, errors, true, true, false);
  }

  /** For a part that only some events reach: its errors reject only those. */
  MappingParser branch() {
    return new MappingParser(errors, failures, validated, false, false);
  }

  private MappingParser raw() {
    return new MappingParser(errors, failures, false, false, true);
  }

  /**
   * @param at the path of the value in the mapping, such as {@code /properties/@path}
   */
  EventValue parse(Value value, String at) {
    String directive = directive(value);
    if (!directive.isEmpty()) return directive(directive, value, at);
    boolean array = value.isArray();
    if (!array && !value.isObject()) return event -> value;
    String[] keys = value.keys();
    GrowingArray<EventValue> parts = Json.growingArray();
    MappingParser inside = array ? raw() : this;
    for (String key : keys) parts.push(inside.parse(value.get(key), at + "/" + key));
    return event -> {
      Value whole = array ? Json.array() : Json.object();
      for (int i = 0; i < keys.length; i++) Json.set(whole, keys[i], parts.get(i).of(event));
      return whole;
    };
  }

  /** A part of any type; validated only if it is a directive. */
  EventValue parseAny(Value value, String at) {
    return (isDirective(value) ? this : raw()).parse(value, at);
  }

  boolean isDirective(Value value) {
    return !directive(value).isEmpty();
  }

  /** The key that makes an object a directive; empty for any other value. */
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

  private EventValue directive(String name, Value value, String at) {
    String inside = at + "/" + name;
    ConfigErrors found = new ConfigErrors("");
    MappingParser parser =
        reached
            ? this
            : new MappingParser(validated ? errors : found, found, validated, true, false);
    for (String key : value.keys()) {
      boolean known = raw || key.equals(name) || key.equals("_metadata");
      if (!known) parser.reject(inside, "the only key", key);
    }
    EventValue parsed = Directives.parse(name, value.get(name), inside, parser);
    return found.isEmpty() ? parsed : event -> Json.fail(found.text());
  }

  /**
   * Checks a value, unless it is undefined.
   *
   * @param expectation the accepted types, such as {@code a string or a directive}; also the text
   *     of the error
   */
  Value check(Value value, String at, String expectation) {
    fulfils(value, at, expectation);
    return value;
  }

  private boolean fulfils(Value value, String at, String expectation) {
    String type = isDirective(value) ? "directive" : value.typeName();
    boolean right =
        value.isUndefined() || expectation.equals(ANY) || expectation.indexOf(type) >= 0;
    if (!right) reject(at, expectation, type);
    return right;
  }

  /** A checked property of a directive's argument. */
  Value property(Value argument, String key, String at, String expectation) {
    return check(argument.get(key), at + "/" + key, expectation);
  }

  /** A property that the directive requires. */
  Value required(Value argument, String key, String at, String expectation) {
    Value value = property(argument, key, at, expectation);
    if (value.isUndefined()) reject(at + "/" + key, expectation, value.typeName());
    return value;
  }

  /** A property that must be truthy, or the directive fails for each event. */
  Value needed(Value argument, String key, String at, String expectation) {
    Value value = argument.get(key);
    String place = at + "/" + key;
    if (fulfils(value, place, expectation) && !value.isTruthy()) {
      failures.add(place, "truthy", Json.print(value).toJsString());
    }
    return value;
  }

  void reject(String at, String expectation, String found) {
    errors.add(at, expectation, found);
  }
}
