package fsdestination.trigger;

import fsdestination.Problems;
import fsdestination.ScriptObject;
import fsdestination.json.Path;
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
final class Parser extends ScriptObject {
  private static final int MOST_CHARACTERS = 10_000;
  private static final int DEEPEST = 64;
  private static final String CONSTANT = "true|false|null";

  private final Problems problems;
  private final Value trigger;
  private final Tokens tokens;
  private boolean failed;
  private int depth;

  @JsConstructor
  private Parser(Value trigger, Problems problems) {
    this.problems = problems;
    this.trigger = trigger;
    this.tokens = new Tokens(trigger);
  }

  static Expression parse(Value trigger, Problems problems) {
    boolean readable = trigger.isText() && trigger.text().length() <= MOST_CHARACTERS;
    Parser parser = new Parser(readable ? trigger.trim() : trigger.of("all"), problems);
    if (!readable) {
      problems.add(
          "Expected a trigger of at most "
              + MOST_CHARACTERS
              + " characters but found "
              + trigger.kind());
    }
    Expression condition = parser.or();
    if (!parser.tokens.is(Tokens.END)) parser.expected("and, or, or the end");
    return condition;
  }

  private Expression or() {
    Expression left = and();
    while (tokens.take("or")) left = left.or(and());
    return left;
  }

  private Expression and() {
    Expression left = not();
    while (tokens.take("and")) left = left.and(not());
    return left;
  }

  private Expression not() {
    boolean negated = tokens.take("!");
    if (tokens.is("contains|match")) return text(negated);
    Expression condition =
        tokens.take("\\(") ? group() : tokens.take("all") ? event -> event.of(true) : comparison();
    return negated ? condition.not() : condition;
  }

  private Expression group() {
    if (++depth > DEEPEST) expected("at most " + DEEPEST + " open parentheses");
    Expression condition = or();
    require(")");
    depth--;
    return condition;
  }

  private Expression text(boolean negated) {
    boolean glob = tokens.is("match");
    tokens.advance();
    require("(");
    Expression subject = operand(false);
    require(",");
    Expression object = operand(false);
    require(")");
    return TextCondition.of(glob, negated, subject, object);
  }

  private Expression comparison() {
    // Segment compares these fields as texts, so that userId = 5 finds "5".
    boolean textual = tokens.is("type|event|name|userId");
    boolean field = tokens.is(Tokens.NAME) && !tokens.is(CONSTANT);
    Expression left = operand(false);
    if (!tokens.is(Tokens.OPERATOR)) {
      if (!field) expected("an operator");
      return left;
    }
    String operator = tokens.token.text();
    boolean asText = textual && tokens.take("!?=");
    if (!asText) tokens.advance();
    return ComparisonCondition.of(left, operator, operand(asText));
  }

  /**
   * @param asText whether a number means its text
   */
  private Expression operand(boolean asText) {
    Value token = tokens.token;
    Value value = token;
    if (tokens.is(Tokens.TEXT)) {
      value = token.of(token.text().substring(1, token.text().length() - 1));
    } else if (tokens.is(Tokens.NUMBER)) {
      value = token.of(token.number());
      if (asText) value = token.of(value.text());
    } else if (tokens.is(CONSTANT)) {
      value = token.of(tokens.is("null") ? null : (Object) tokens.is("true"));
    } else if (tokens.take(Tokens.NAME)) {
      return path(token)::in;
    } else {
      expected("a value");
    }
    tokens.advance();
    Value literal = value;
    return event -> literal;
  }

  private static Path path(Value name) {
    Path path = Path.root();
    for (String key : name.matches("(?:[^.\\\\]|\\\\[\\s\\S])+")) {
      path = path.member(name.of(key).replace("\\\\([\\s\\S])", "$1").text());
    }
    return path;
  }

  private void require(String token) {
    if (!tokens.take("\\" + token)) expected(token);
  }

  private void expected(String what) {
    if (!failed) {
      String found = tokens.is(Tokens.END) ? "the end" : "\"" + tokens.token.text() + "\"";
      problems.add(
          "Expected "
              + what
              + " but found "
              + found
              + " at position "
              + tokens.position()
              + " in: "
              + trigger.text());
    }
    failed = true;
    tokens.stop();
  }
}
