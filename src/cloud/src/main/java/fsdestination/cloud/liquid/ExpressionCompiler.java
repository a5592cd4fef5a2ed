package fsdestination.cloud.liquid;

import fsdestination.cloud.liquid.filter.Filters;
import fsdestination.json.jvm.JsWhitespace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liqp.nodes.LNode;

/**
 * Makes a node of an expression, such as {@code a.b | append: "c"}. Strings, numbers, names and
 * words are read here, as liquidjs reads them; liqp sees an expression of {@link Parts}.
 */
final class ExpressionCompiler {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.(?!\\.)\\d*)?");
  private static final Pattern OPERATOR = Pattern.compile("==|!=|>=|<=|>|<");
  private static final List<String> OPERATORS = List.of("and", "or", "contains");

  private final String text;
  private final Parts parts = new Parts();
  private final StringBuilder liquid = new StringBuilder();
  private int at;

  /** Whether a value stands before this place; and whether it stands right before it. */
  private boolean hasValue;

  private int valueEnd = -1;
  private boolean inParameters;
  private boolean isOperand;

  /** liquidjs compares from the right where one comparison follows another; nobody means that. */
  private boolean hasComparison;

  private int brackets;

  /** What liqp is to see before the next parameter. One that is empty is none. */
  private String pending = "";

  private ExpressionCompiler(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException says, as a sentence without its subject, what is wrong
   */
  static LNode compile(String expression) {
    return new ExpressionCompiler(expression).compile();
  }

  private LNode compile() {
    while (at < text.length()) step();
    if (!hasValue && (!inParameters || isOperand)) throw unexpected();
    return parts.parse("{{" + liquid + "}}").getChildren().get(0);
  }

  /** A value without operators and filters, as a parameter is. */
  private static LNode operand(String text) {
    var compiler = new ExpressionCompiler(text);
    compiler.inParameters = true;
    compiler.isOperand = true;
    return compiler.compile();
  }

  private void step() {
    char next = text.charAt(at);
    if (JsWhitespace.is(next)) {
      at++;
      liquid.append(' ');
    } else if (next == '.' || next == '[' || next == ']') {
      property(next);
    } else if (next == '|' && !isOperand) {
      filter();
    } else if (next == ',' && inParameters && !isOperand) {
      at++;
      if (hasValue) pending = ", ";
      hasValue = false;
    } else if (next == '"' || next == '\'') {
      int end = StringLiteral.end(text, at);
      value(Nodes.constant(StringLiteral.value(text.substring(at, end))), end);
    } else if (next == '(') {
      range();
    } else if (!number() && !operator()) {
      name();
    }
  }

  private void value(LNode node, int end) {
    if (hasValue) throw unexpected();
    parameter(parts.add(node));
    valueEndsAt(end);
  }

  private void parameter(String begin) {
    liquid.append(pending).append(begin);
    pending = "";
  }

  private void valueEndsAt(int end) {
    at = end;
    valueEnd = end;
    hasValue = true;
  }

  private void separator(String separator) {
    liquid.append(separator);
    hasValue = false;
  }

  private void property(char next) {
    if (next == ']') {
      if (!hasValue || brackets == 0) throw unexpected();
      brackets--;
      liquid.append(']');
      valueEndsAt(at + 1);
    } else if (at != valueEnd) {
      variableInBrackets();
    } else if (next == '[') {
      at++;
      brackets++;
      separator("[");
    } else {
      int end = Names.end(text, at + 1);
      if (end == at + 1) throw unexpected();
      String name = parts.add(Nodes.constant(text.substring(at + 1, end)));
      liquid.append('[').append(name).append(']');
      valueEndsAt(end);
    }
  }

  /** {@code ["a b"]}. */
  private void variableInBrackets() {
    int start = Names.skipWhitespace(text, at + 1);
    if (text.charAt(at) != '[' || start == text.length()) throw unexpected();
    if ("\"'".indexOf(text.charAt(start)) < 0) throw unexpected();
    int end = StringLiteral.end(text, start);
    int bracket = Names.skipWhitespace(text, end);
    if (!text.startsWith("]", bracket)) throw unexpected();
    value(Nodes.variable(StringLiteral.value(text.substring(start, end))), bracket + 1);
  }

  private void filter() {
    if (!hasValue && !inParameters) throw unexpected();
    int start = Names.skipWhitespace(text, at + 1);
    int end = Names.end(text, start);
    String name = text.substring(start, end);
    at = Names.skipWhitespace(text, end);
    if (name.isEmpty() && at == text.length()) return;
    if (name.isEmpty()) throw unexpected();
    Filters.get(name);
    liquid.append('|').append(name);
    inParameters = text.startsWith(":", at);
    hasValue = !inParameters;
    pending = "";
    if (inParameters) {
      at++;
      pending = ": ";
    } else if (at < text.length() && text.charAt(at) != '|') {
      throw unexpected();
    }
  }

  private boolean number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (at == valueEnd || !number.lookingAt()) return false;
    if (Names.end(text, number.end()) > number.end()) return false;
    value(Nodes.constant(Double.parseDouble(number.group())), number.end());
    return true;
  }

  private boolean operator() {
    Matcher operator = OPERATOR.matcher(text).region(at, text.length());
    if (!mayCompare() || !operator.lookingAt()) return false;
    hasComparison = true;
    at = operator.end();
    separator(operator.group());
    return true;
  }

  private boolean mayCompare() {
    return hasValue && !inParameters && !hasComparison && brackets == 0;
  }

  private void name() {
    int end = Names.end(text, at);
    String name = text.substring(at, end);
    if (name.isEmpty()) throw unexpected();
    int colon = Names.skipWhitespace(text, end);
    if (inParameters && !hasValue && text.startsWith(":", colon) && !isOperand) {
      if (!name.matches("[A-Za-z_][\\w-]*")) throw unexpected();
      at = colon + 1;
      parameter(name + ": ");
    } else if (LiteralWords.VALUES.containsKey(name)) {
      value(Nodes.constant(LiteralWords.VALUES.get(name)), end);
    } else if (OPERATORS.contains(name) && hasValue && !inParameters && brackets == 0) {
      if (name.equals("contains") && !mayCompare()) throw unexpected();
      hasComparison = name.equals("contains");
      at = end;
      separator(" " + name + " ");
    } else if (name.equals("not") && !inParameters) {
      int operandEnd = operandEnd(end);
      value(Nodes.truth(compile(text.substring(end, operandEnd)), false), operandEnd);
    } else {
      value(Nodes.variable(name), end);
    }
  }

  /** What {@code not} is said of ends before the next {@code and}, {@code or} or filter. */
  private int operandEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '|') {
      int next = Names.end(text, end);
      if (text.substring(end, next).matches("and|or")) return end;
      if (next > end) end = next;
      else if ("\"'".indexOf(text.charAt(end)) >= 0) end = StringLiteral.end(text, end);
      else end++;
    }
    return end;
  }

  /** {@code (1..3)}. */
  private void range() {
    int dots = -1;
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != ')') {
      if (dots < 0 && text.startsWith("..", end)) dots = end;
      boolean isQuote = "\"'".indexOf(text.charAt(end)) >= 0;
      end = isQuote ? StringLiteral.end(text, end) : end + 1;
    }
    if (dots < 0 || end >= text.length()) throw unexpected();
    LNode first = operand(text.substring(at + 1, dots));
    value(Nodes.range(first, operand(text.substring(dots + 2, end))), end + 1);
  }

  private IllegalArgumentException unexpected() {
    String rest = text.substring(at);
    String found = rest.isEmpty() ? "the end of" : "\"" + rest + "\" in";
    return new IllegalArgumentException("did not expect " + found + " \"" + text + "\"");
  }
}
