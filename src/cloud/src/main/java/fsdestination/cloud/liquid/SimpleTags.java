package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import liqp.nodes.LNode;

/** The tags that have no end. */
final class SimpleTags {
  private SimpleTags() {}

  /**
   * The node of a tag.
   *
   * @param unknown makes an error of another tag
   */
  static LNode node(Token tag, Function<Token, IllegalArgumentException> unknown) {
    return switch (tag.name()) {
      case "assign" -> assign(tag);
      case "increment", "decrement" -> Nodes.counter(name(tag), tag.isTag("increment"));
      case "cycle" -> cycle(tag);
      case "break", "continue" -> Nodes.stop();
      case "#" -> comment(tag);
      default -> throw unknown.apply(tag);
    };
  }

  /** The variable of {@code capture}, in quotes or not. */
  static String variable(Token tag) {
    String content = tag.content();
    boolean isQuoted = content.startsWith("'") || content.startsWith("\"");
    String name =
        isQuoted
            ? StringLiteral.value(content.substring(0, StringLiteral.end(content, 0)))
            : name(tag);
    if (name.isEmpty() || name.contains("\"")) throw invalid(tag, "the name of a variable");
    return name;
  }

  private static String name(Token tag) {
    return tag.content().substring(0, Names.end(tag.content(), 0));
  }

  private static LNode assign(Token tag) {
    String name = name(tag);
    if (name.isEmpty()) throw invalid(tag, "the name of a variable");
    String rest = tag.content().substring(name.length()).strip();
    if (!rest.startsWith("=")) throw invalid(tag, "\"=\" after the variable");
    return Nodes.assignment(name, ExpressionCompiler.compile(rest.substring(1)));
  }

  private static LNode cycle(Token tag) {
    List<String> values = split(tag.content(), ',');
    List<String> first = split(values.get(0), ':');
    boolean isGrouped = first.size() == 2 && !first.get(0).contains("|");
    @Nullable LNode group = isGrouped ? ExpressionCompiler.compile(first.get(0)) : null;
    if (isGrouped) values.set(0, first.get(1));
    if (values.stream().anyMatch(value -> value.strip().endsWith("|"))) {
      throw invalid(tag, "the name of a filter");
    }
    return new Cycle(
        group, String.join(",", values), values.stream().map(ExpressionCompiler::compile).toList());
  }

  /** At a character that stands in no string. */
  private static List<String> split(String text, char separator) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      char next = text.charAt(at);
      if (next == separator) {
        parts.add(text.substring(start, at));
        start = at + 1;
      }
      at = next == '"' || next == '\'' ? StringLiteral.end(text, at) : at + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static LNode comment(Token tag) {
    boolean isCode = tag.content().lines().skip(1).anyMatch(line -> !line.matches("\\s*(#.*)?"));
    if (isCode) throw invalid(tag, "a \"#\" at the start of each line");
    return Nodes.constant("");
  }

  private static IllegalArgumentException invalid(Token tag, String expected) {
    return new IllegalArgumentException(
        "expected "
            + expected
            + " but found \""
            + tag.content()
            + "\" in the tag \""
            + tag.name()
            + "\"");
  }
}
