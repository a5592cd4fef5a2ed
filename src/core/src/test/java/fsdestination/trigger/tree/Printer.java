package fsdestination.trigger.tree;

import static java.util.stream.Collectors.joining;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Writes trees down, each time in another of the ways that mean the same. */
final class Printer {
  private static final Set<String> KEYWORDS =
      Set.of("true", "false", "null", "all", "and", "or", "in");

  /** Of these names, and no others, a field may stand where a value is expected. */
  private static final Set<String> FIELDS =
      Set.of(
          "anonymousId",
          "category",
          "context",
          "event",
          "groupId",
          "integrations",
          "messageId",
          "name",
          "originalTimestamp",
          "previousId",
          "properties",
          "receivedAt",
          "sentAt",
          "timestamp",
          "traits",
          "type",
          "userId",
          "version");

  /** As these words, and in no other spelling, fields are compared as texts. */
  private static final Set<String> TEXTUAL = Set.of("type", "event", "name", "userId");

  private static final List<String> SPACES = List.of(" ", " ", " ", "  ", "\t", "\n", "\u00a0");

  private final Random random;
  private final List<String> tokens = new ArrayList<>();

  private Printer(Random random) {
    this.random = random;
  }

  static String print(Condition condition, Random random) {
    var printer = new Printer(random);
    printer.or(condition);
    return printer.spaced();
  }

  /** Anything, with or without parentheses. */
  private void or(Condition condition) {
    if (condition instanceof Condition.Or or && !happens(0.15))
      joined(or.parts(), happens(0.2) ? "OR" : "or", this::and);
    else and(condition);
  }

  private void and(Condition condition) {
    if (condition instanceof Condition.And and && !happens(0.15)) {
      joined(and.parts(), happens(0.2) ? "AND" : "and", this::single);
    } else {
      single(condition);
    }
  }

  private <T> void joined(List<T> parts, String separator, Consumer<T> each) {
    for (Iterator<T> all = parts.iterator(); all.hasNext(); ) {
      each.accept(all.next());
      if (all.hasNext()) tokens.add(separator);
    }
  }

  private void single(Condition condition) {
    boolean several = condition instanceof Condition.And || condition instanceof Condition.Or;
    if (several || happens(0.1)) group(condition);
    else if (condition instanceof Condition.Not not) negated(not.condition());
    else if (condition instanceof Condition.Lacks lacks) negatedCall(lacks.call());
    else bare(condition);
  }

  private void group(Condition condition) {
    tokens.add("(");
    or(condition);
    tokens.add(")");
  }

  private void negated(Condition condition) {
    tokens.add("!");
    boolean bare =
        condition instanceof Condition.All
            || condition instanceof Condition.Comparison
            || (condition instanceof Condition.Alone alone && !searches(alone.operand()));
    if (bare && happens(0.6)) bare(condition);
    else group(condition);
  }

  private void negatedCall(Operand.Call call) {
    tokens.add("!");
    operand(call);
  }

  private static boolean searches(Operand operand) {
    return operand instanceof Operand.Call call && call.function().matches("contains|match");
  }

  private void bare(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      operand(comparison.left());
      tokens.add(comparison.operator());
      if (comparison.operator().equals("in")) operand(comparison.right());
      else value(comparison.right());
    } else if (condition instanceof Condition.Alone alone) {
      operand(alone.operand());
    } else {
      tokens.add("all");
    }
  }

  /** Where a word would be a string. */
  private void value(Operand operand) {
    if (operand instanceof Operand.Path path && path.keys().size() == 1) {
      var text = path(path.keys());
      tokens.add(FIELDS.contains(text) || text.startsWith("\\") ? text : "\\" + text);
    } else if (operand instanceof Operand.Constant constant && isWord(constant.value())) {
      tokens.add(happens(0.3) ? String.valueOf(constant.value()) : constant(constant.value()));
    } else {
      operand(operand);
    }
  }

  private static boolean isWord(@Nullable Object value) {
    return value instanceof String text
        && text.matches("[a-zA-Z_][\\w-]*")
        && !FIELDS.contains(text)
        && !KEYWORDS.contains(text);
  }

  private void operand(Operand operand) {
    if (operand instanceof Operand.Path path) {
      tokens.add(path(path.keys()));
    } else if (operand instanceof Operand.Constant constant) {
      tokens.add(constant(constant.value()));
    } else if (operand instanceof Operand.Elements list) {
      listed("[", list.elements(), this::value, "]");
    } else if (operand instanceof Operand.Call call) {
      var first = call.arguments().get(0);
      tokens.add(call.function());
      listed("(", call.arguments(), each -> argument(each, each == first), ")");
    }
  }

  private void argument(Operand operand, boolean first) {
    if (first) operand(operand);
    else value(operand);
  }

  private void listed(String open, List<Operand> operands, Consumer<Operand> each, String close) {
    tokens.add(open);
    joined(operands, ",", each);
    tokens.add(close);
  }

  private String path(List<String> keys) {
    var first = keys.get(0);
    boolean plain = keys.size() == 1 && TEXTUAL.contains(first);
    var text = key(first, plain) + rest(keys.subList(1, keys.size()));
    boolean taken = KEYWORDS.contains(text) || text.matches("-?\\d[\\s\\S]*");
    return taken ? "\\" + text : text;
  }

  /** The keys after the first one; an index has two forms. */
  private String rest(List<String> keys) {
    return keys.stream()
        .map(key -> key.matches("\\d+") && happens(0.4) ? index(key) : "." + key(key, false))
        .collect(joining());
  }

  private String index(String key) {
    return (happens(0.5) ? "." : "") + "\\[" + key + "\\]";
  }

  private String key(String key, boolean plain) {
    var text = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean index = i > 0 && key.charAt(i - 1) == '[';
      boolean special = index || !Character.toString(c).matches("[a-zA-Z0-9_-]");
      text.append(special || (!plain && happens(0.02)) ? "\\" : "").append(c);
    }
    return text.toString();
  }

  private String constant(@Nullable Object value) {
    if (value instanceof String text) {
      boolean single = !text.contains("'") && (text.contains("\"") || happens(0.5));
      return single ? "'" + text + "'" : "\"" + text + "\"";
    }
    return value instanceof Double number ? number(number) : String.valueOf(value);
  }

  private String number(double number) {
    var text = Numbers.text(Math.abs(number));
    var sign = number < 0 ? "-" : happens(0.1) ? "+" : "";
    var end = !happens(0.1) ? "" : text.contains(".") ? "0" : ".0";
    return sign + (happens(0.05) ? "0" : "") + text + end;
  }

  private String spaced() {
    var text = new StringBuilder();
    var before = "";
    for (var token : tokens) {
      boolean apart = isWord(before) && isWord(token);
      for (boolean more = apart || happens(0.5); more; more = happens(0.1)) {
        text.append(SPACES.get(random.nextInt(SPACES.size())));
      }
      text.append(token);
      before = token;
    }
    return text.append(happens(0.1) ? " " : "").toString();
  }

  private static boolean isWord(String token) {
    return token.matches("[\\w\\\\+-][\\s\\S]*");
  }

  private boolean happens(double probability) {
    return random.nextDouble() < probability;
  }
}
