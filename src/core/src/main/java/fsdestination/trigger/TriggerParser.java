package fsdestination.trigger;

import fsdestination.ConfigErrors;
import fsdestination.Nullable;
import fsdestination.json.EventValue;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Path;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * Parses a trigger by recursive descent. After the first error there are no more tokens, so every
 * rule returns; the result is unusable then.
 *
 * <pre>
 * trigger    = or
 * or         = and {("or" | "OR") and}
 * and        = not {("and" | "AND") not}
 * not        = ["!"] ("(" or ")" | "all" | comparison)
 * comparison = operand [("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") value | "in" operand]
 * value      = word | operand
 * operand    = path | string | number | "true" | "false" | "null" | array | function
 * array      = "[" [value {"," value}] "]"
 * function   = name "(" operand ["," value] ")"
 * </pre>
 *
 * @param <T> the builder's type of a condition
 */
final class TriggerParser<T> extends Tokens {
  private static final int MAX_CHARACTERS = 10_000;
  private static final int MAX_DEPTH = 64;

  private static final String CONSTANT = "true|false|null";

  /** A character after a backslash. */
  private static final String ESCAPED = "\\\\([\\d\\D])";

  /** {@code \[0\]}, as Segment's editor writes an index. */
  private static final String INDEX = "\\\\\\[(\\d+)\\\\\\]";

  private final String path;
  private final ConfigErrors errors;
  private final TriggerBuilder<T> builder;
  private boolean failed;
  private int depth;

  /** Whether the last operand was a literal, which cannot be a condition on its own. */
  private boolean literal;

  /** The first argument of the last operand, if that was contains or match. */
  private @Nullable EventValue searched;

  /** The number of fields so far. */
  private int fields;

  @JsConstructor
  @SuppressWarnings("unusable-by-js") // Only J2CL's own code calls it.
  private TriggerParser(
      String trigger, String path, ConfigErrors errors, TriggerBuilder<T> builder) {
    super(trigger);
    this.path = path;
    this.errors = errors;
    this.builder = builder;
  }

  static <T> T parse(Value trigger, String path, ConfigErrors errors, TriggerBuilder<T> builder) {
    boolean readable = trigger.isString() && trigger.asString().length() <= MAX_CHARACTERS;
    if (!readable) {
      errors.add(path, "a trigger of at most 10,000 characters", trigger.typeName());
    }
    TriggerParser<T> parser =
        new TriggerParser<>(readable ? trigger.asString() : "all", path, errors, builder);
    T condition = parser.or();
    if (!parser.is(END)) parser.expected("and, or, or the end");
    return condition;
  }

  private T or() {
    int start = start();
    T left = and();
    while (take(OR)) left = builder.or(left, and(), start, lastEnd);
    return left;
  }

  private T and() {
    int start = start();
    T left = not();
    while (take(AND)) left = builder.and(left, not(), start, lastEnd);
    return left;
  }

  private T not() {
    int start = start();
    boolean negated = take("!");
    if (is("\\(")) {
      T group = group();
      return negated ? builder.not(group, start, lastEnd) : group;
    }
    Trigger test = take("all") ? event -> true : comparison();
    if (negated) test = searched == null ? Negation.of(test) : Negation.ofSearch(searched, test);
    return builder.test(test, start, lastEnd);
  }

  private T group() {
    enter();
    T condition = or();
    leave(")");
    return condition;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) expected("at most 64 open parentheses");
    advance();
  }

  private void leave(String token) {
    require(token);
    depth--;
    searched = null;
  }

  private Trigger comparison() {
    // Segment compares these fields as strings, so userId = 5 matches "5".
    String stringLiterals =
        is("type|event|name") ? NUMBER + "|true|false" : is("userId") ? NUMBER : END;
    EventValue left = operand(false, END);
    if (!is(OPERATOR)) {
      if (literal) expected("an operator");
      return event -> left.of(event).isTrue();
    }
    String operator = token;
    if (!is("!?=")) stringLiterals = END;
    advance();
    EventValue right = operand(!operator.equals("in"), stringLiterals);
    searched = null;
    return TriggerComparison.of(left, operator, right);
  }

  /**
   * @param words whether words are strings here
   * @param stringLiterals the numbers and constants that are strings here
   */
  private EventValue operand(boolean words, String stringLiterals) {
    String found = token;
    Value value = Json.of(found);
    boolean asString = is(stringLiterals);
    literal = true;
    searched = null;
    if (is(STRING)) {
      value = Json.of(Strings.replace(found, "^.|.$", ""));
    } else if (is(NUMBER)) {
      value = Json.of(value.toJsNumber());
      if (asString) value = Json.of(value.toJsString());
    } else if (is(CONSTANT)) {
      if (!asString) value = Json.of(is("null") ? null : (Object) is("true"));
    } else if (is("\\[")) {
      return array();
    } else if (!is("and|or") && take(NAME)) {
      if (is("\\(")) return function(found);
      boolean word = words && Strings.hasMatch(found, "^" + WORD + "$");
      return word ? constant(Json.of(Strings.replace(found, ESCAPED, "$1"))) : field(found);
    } else {
      expected("a value");
    }
    advance();
    return constant(value);
  }

  private static EventValue constant(Value value) {
    return event -> value;
  }

  private EventValue array() {
    int fieldsBefore = fields;
    GrowingArray<EventValue> elements = Json.growingArray();
    enter();
    while (!is("]|" + END)) {
      elements.push(operand(true, END));
      if (!is("]")) require(",");
    }
    leave("]");
    literal = true;
    EventValue array = event -> Json.array(elements.map(element -> element.of(event)));
    // An array without fields is the same for every event.
    return fields > fieldsBefore ? array : constant(array.of(Json.undefined()));
  }

  private EventValue function(String name) {
    TriggerFunction function = TriggerFunction.named(name);
    if (function == null) {
      expected("an operator after " + name);
      return constant(Json.undefined());
    }
    enter();
    EventValue first = operand(false, END);
    boolean isSearch = Strings.hasMatch(name, "^(contains|match)$");
    if (isSearch) require(",");
    EventValue second = isSearch ? operand(true, END) : constant(Json.undefined());
    leave(")");
    literal = false;
    if (isSearch) searched = first;
    return event -> function.call(first.of(event), second.of(event));
  }

  private EventValue field(String name) {
    literal = false;
    fields++;
    String dotted = Strings.replace(name, INDEX, ".$1.");
    EventValue field = Path.of(dotted, "(?:[^.\\\\]+|\\\\[\\d\\D])+", ESCAPED, "$1");
    builder.field(name, field);
    return field;
  }

  private void require(String token) {
    if (!take("\\" + token)) expected("\"" + token + "\"");
  }

  private void expected(String what) {
    if (!failed) {
      String found = is(END) ? "the end" : "\"" + token + "\"";
      errors.add(path + ":" + (start() + 1), what, found);
    }
    failed = true;
    stop();
  }
}
