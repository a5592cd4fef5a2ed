package fsdestination.trigger;

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
 * not        = ["!"] ("(" or ")" | "all" | text | comparison)
 * text       = ("contains" | "match") "(" operand "," operand ")"
 * comparison = operand [("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") operand]
 * operand    = path | text | number | "true" | "false" | "null"
 * </pre>
 */
final class Parser extends Tokens {
  private static final int MOST_CHARACTERS = 10_000;
  private static final int DEEPEST = 64;
  private static final String CONSTANT = "true|false|null";

  private final Problems problems;
  private boolean failed;

  /** Whether the last operand was none of the event's, and so is no condition by itself. */
  private boolean literal;

  private int depth;

  @JsConstructor
  private Parser(Value trigger, Problems problems) {
    super(trigger);
    this.problems = problems;
  }

  static Expression parse(Value trigger, Problems problems) {
    boolean readable = trigger.isText() && trigger.text().length() <= MOST_CHARACTERS;
    if (!readable) {
      problems.add("Expected a trigger of at most 10,000 characters but found " + trigger.kind());
    }
    Parser parser = new Parser(readable ? trigger.trim() : trigger.of("all"), problems);
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
    if (is("contains|match")) return text(negated);
    Expression condition = take("\\(") ? group() : take("all") ? Logic.all() : comparison();
    return negated ? Logic.not(condition) : condition;
  }

  private Expression group() {
    if (++depth > DEEPEST) expected("at most 64 open parentheses");
    Expression condition = or();
    require(")");
    depth--;
    return condition;
  }

  private Expression text(boolean negated) {
    boolean glob = is("match");
    advance();
    require("(");
    Expression subject = operand(false);
    require(",");
    Expression object = operand(false);
    require(")");
    return TextCondition.of(glob, negated, subject, object);
  }

  private Expression comparison() {
    // Segment compares these fields as texts, so that userId = 5 finds "5".
    boolean textual = is("type|event|name|userId");
    Expression left = operand(false);
    if (!is(OPERATOR)) {
      if (literal) expected("an operator");
      return left;
    }
    String operator = token.text();
    boolean asText = textual && is("!?=");
    advance();
    return ComparisonCondition.of(left, operator, operand(asText));
  }

  /**
   * @param asText whether a number means its text
   */
  private Expression operand(boolean asText) {
    Value value = token;
    literal = true;
    if (is(TEXT)) {
      value = value.replace("^.|.$", "");
    } else if (is(NUMBER)) {
      value = value.of(value.number());
      if (asText) value = value.of(value.text());
    } else if (is(CONSTANT)) {
      value = value.of(is("null") ? null : (Object) is("true"));
    } else if (take(NAME)) {
      literal = false;
      return path(value);
    } else {
      expected("a value");
    }
    advance();
    Value constant = value;
    return event -> constant;
  }

  private static Expression path(Value name) {
    Expression path = Expression.event();
    for (String key : name.matches("(?:[^.\\\\]|\\\\[\\s\\S])+")) {
      path = path.member(name.of(key).replace("\\\\([\\s\\S])", "$1").text());
    }
    return path;
  }

  private void require(String token) {
    if (!take("\\" + token)) expected(token);
  }

  private void expected(String what) {
    if (!failed) {
      String found = is(END) ? "the end" : "\"" + token.text() + "\"";
      String place = " at position " + position() + " in: " + trigger.text();
      problems.add("Expected " + what + " but found " + found + place);
    }
    failed = true;
    stop();
  }
}
