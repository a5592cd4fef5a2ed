package fsdestination.trigger;

import fsdestination.Nullable;
import fsdestination.Problems;
import fsdestination.json.Expression;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * Reads a trigger by recursive descent. After the first error there are no more tokens, so that
 * every rule returns by itself; what was read is of no use then.
 *
 * <pre>
 * trigger    = or
 * or         = and {"or" and}
 * and        = not {"and" not}
 * not        = ["!"] ("(" or ")" | "all" | comparison)
 * comparison = operand [("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "in") operand]
 * operand    = path | text | number | "true" | "false" | "null" | list | function
 * list       = "[" [operand {"," operand}] "]"
 * function   = name "(" operand ["," operand] ")"
 * </pre>
 */
final class Parser extends Tokens {
  private static final int MOST_CHARACTERS = 10_000;
  private static final int DEEPEST = 64;
  private static final String CONSTANT = "true|false|null";

  private final Problems problems;
  private boolean failed;
  private int depth;

  /** Whether the last operand was none of the event's, and so is no condition by itself. */
  private boolean literal;

  /** What the last operand searches if it was contains or match. */
  private @Nullable Expression searched;

  @JsConstructor
  private Parser(Value trigger, Problems problems) {
    super(trigger);
    this.problems = problems;
  }

  static Expression parse(Value trigger, Problems problems) {
    boolean readable = trigger.isText() && trigger.asText().length() <= MOST_CHARACTERS;
    if (!readable) {
      problems.add("Expected a trigger of at most 10,000 characters but found " + trigger.kind());
    }
    Parser parser = new Parser(readable ? trigger : trigger.of("all"), problems);
    Expression condition = parser.or();
    if (!parser.is(END)) parser.expected("and, or, or the end");
    return condition;
  }

  private Expression or() {
    Expression left = and();
    while (take("or")) left = Logic.or(left, and());
    return left;
  }

  private Expression and() {
    Expression left = not();
    while (take("and")) left = Logic.and(left, not());
    return left;
  }

  private Expression not() {
    boolean negated = take("!");
    Expression condition = is("\\(") ? group() : take("all") ? Logic.all() : comparison();
    if (!negated) return condition;
    // As Segment's editor means it, !contains( … ) does not hold for what is no text.
    return searched == null ? Logic.not(condition) : Logic.lacks(searched, condition);
  }

  private Expression group() {
    enter();
    Expression condition = or();
    leave(")");
    return condition;
  }

  private void enter() {
    if (++depth > DEEPEST) expected("at most 64 open parentheses");
    advance();
  }

  private void leave(String token) {
    require(token);
    depth--;
    searched = null;
  }

  private Expression comparison() {
    // Segment compares these fields as texts, so that userId = 5 finds "5".
    String textual = is("type|event|name") ? NUMBER + "|true|false" : is("userId") ? NUMBER : END;
    Expression left = operand(END);
    if (!is(OPERATOR)) {
      if (literal) expected("an operator");
      return left;
    }
    String operator = token.asText();
    if (!is("!?=")) textual = END;
    advance();
    Expression right = operand(textual);
    searched = null;
    return ComparisonCondition.of(left, operator, right);
  }

  /**
   * @param textual the tokens that mean their texts here
   */
  private Expression operand(String textual) {
    Value value = token;
    boolean asText = is(textual);
    literal = true;
    searched = null;
    if (is(TEXT)) {
      value = value.replace("^.|.$", "");
    } else if (is(NUMBER)) {
      value = value.of(value.number());
      if (asText) value = value.of(value.text());
    } else if (is(CONSTANT)) {
      if (!asText) value = value.of(is("null") ? null : (Object) is("true"));
    } else if (is("\\[")) {
      return list();
    } else if (!is("and|or") && take(NAME)) {
      return is("\\(") ? function(value) : path(value);
    } else {
      expected("a value");
    }
    advance();
    Value constant = value;
    return event -> constant;
  }

  private Expression list() {
    Expression elements = Value::newArray;
    enter();
    for (int i = 0; !is("]|" + END); i++) {
      elements = elements.with("" + i, operand(END));
      if (!is("]")) require(",");
    }
    leave("]");
    literal = true;
    return elements;
  }

  private Expression function(Value name) {
    if (!name.has("^(" + Function.NAME + ")$")) expected("an operator after " + name.asText());
    enter();
    Expression first = operand(END);
    Expression second = first;
    boolean pair = name.has("^(" + Function.PAIR + ")$");
    if (pair) {
      require(",");
      second = operand(END);
    }
    leave(")");
    literal = false;
    if (pair) searched = first;
    return Function.of(name.asText(), first, second);
  }

  private Expression path(Value name) {
    literal = false;
    return Expression.path(name, "(?:[^.\\\\]+|\\\\[\\d\\D])+", "\\\\([\\d\\D])", "$1");
  }

  private void require(String token) {
    if (!take("\\" + token)) expected(token);
  }

  private void expected(String what) {
    if (!failed) {
      String found = is(END) ? "the end" : "\"" + token.asText() + "\"";
      String place = " at position " + position() + " in: " + trigger.asText();
      problems.add("Expected " + what + " but found " + found + place);
    }
    failed = true;
    stop();
  }
}
