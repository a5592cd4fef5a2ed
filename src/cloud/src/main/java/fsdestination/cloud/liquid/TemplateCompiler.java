package fsdestination.cloud.liquid;

import fsdestination.cloud.internal.DidYouMean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import liqp.nodes.LNode;

/**
 * Makes a node of a template. What liqp lacks is read here: {@code echo}, {@code liquid}, comments,
 * {@code elsif} in {@code unless}, filters in conditions. liqp sees blocks of {@link Parts}.
 */
final class TemplateCompiler {
  private static final List<String> DISABLED =
      List.of("case", "for", "include", "layout", "render", "tablerow");

  private static final List<String> KNOWN =
      List.of(
          "assign",
          "block",
          "break",
          "capture",
          "comment",
          "continue",
          "cycle",
          "decrement",
          "echo",
          "else",
          "elsif",
          "endblock",
          "endcapture",
          "endcomment",
          "endif",
          "endraw",
          "endunless",
          "if",
          "increment",
          "liquid",
          "raw",
          "unless");

  private final Parts parts = new Parts();
  private final StringBuilder liquid = new StringBuilder();
  private final Deque<String> blocks = new ArrayDeque<>();

  private TemplateCompiler() {}

  /**
   * @throws IllegalArgumentException says, as a sentence without its subject, what is wrong
   */
  static LNode compile(String template) {
    var compiler = new TemplateCompiler();
    compiler.read(TemplateReader.read(template));
    return compiler.parts.parse(compiler.liquid);
  }

  /** Blocks that begin in here end in here. */
  private void read(List<Token> tokens) {
    int outside = blocks.size();
    for (Iterator<Token> rest = tokens.iterator(); rest.hasNext(); ) {
      Token token = rest.next();
      switch (token.type()) {
        case TEXT -> output(Nodes.constant(token.content()));
        case OUTPUT -> output(ExpressionCompiler.compile(token.content()));
        case TAG -> tag(token, rest);
      }
      if (blocks.size() < outside) throw unexpected(token);
    }
    if (blocks.size() > outside) {
      throw new IllegalArgumentException("the tag \"" + blocks.peek() + "\" is not closed");
    }
  }

  private void output(LNode node) {
    liquid.append("{{").append(parts.add(node)).append("}}");
  }

  private void tag(Token tag, Iterator<Token> rest) {
    switch (tag.name()) {
      case "if", "unless" -> condition("if", tag, begin(tag).equals("if"));
      case "elsif" -> condition("elsif", inCondition(tag), true);
      case "else" -> liquid.append("{% ").append(inCondition(tag).name()).append(" %}");
      case "endif", "endunless", "endblock" -> end(tag, "endif");
      case "block" -> condition("if", new Token(tag.type(), begin(tag), "true"), true);
      case "capture" -> capture(tag);
      case "endcapture" -> end(tag, "endcapture");
      case "comment" -> comment(tag, rest);
      case "liquid" ->
          read(tag.content().lines().filter(s -> !s.isBlank()).map(this::line).toList());
      case "echo" -> {
        if (!tag.content().isEmpty()) output(ExpressionCompiler.compile(tag.content()));
      }
      default -> output(SimpleTags.node(tag, TemplateCompiler::unknown));
    }
  }

  private Token line(String line) {
    var tag = Token.tag(line.strip());
    if (tag.isTag("raw")) throw unexpected(tag);
    return tag;
  }

  private String begin(Token tag) {
    blocks.push(tag.name());
    return tag.name();
  }

  private void condition(String name, Token tag, boolean expected) {
    LNode condition = Nodes.truth(ExpressionCompiler.compile(tag.content()), expected);
    liquid.append("{% ").append(name).append(' ').append(parts.add(condition)).append(" %}");
  }

  private Token inCondition(Token tag) {
    boolean isIf = "if".equals(blocks.peek());
    if (!isIf && !"unless".equals(blocks.peek())) throw unexpected(tag);
    if (isIf && tag.isTag("else")) checkEmpty(tag);
    return tag;
  }

  private void end(Token tag, String name) {
    String begin = tag.name().substring("end".length());
    if (!begin.equals(blocks.poll())) throw unexpected(tag);
    if (begin.equals("if")) checkEmpty(tag);
    liquid.append("{% ").append(name).append(" %}");
  }

  private static void checkEmpty(Token tag) {
    if (!tag.content().isEmpty()) throw unexpected(tag);
  }

  private void capture(Token tag) {
    begin(tag);
    liquid.append("{% capture \"").append(SimpleTags.variable(tag)).append("\" %}");
  }

  private static void comment(Token tag, Iterator<Token> rest) {
    while (rest.hasNext()) {
      if (rest.next().isTag("endcomment")) return;
    }
    throw new IllegalArgumentException("the tag \"" + tag.name() + "\" is not closed");
  }

  private static IllegalArgumentException unexpected(Token tag) {
    return new IllegalArgumentException(
        "did not expect the tag \"" + (tag.name() + " " + tag.content()).strip() + "\" here");
  }

  private static IllegalArgumentException unknown(Token tag) {
    if (KNOWN.contains(tag.name())) return unexpected(tag);
    String why =
        DISABLED.contains(tag.name().replaceFirst("^end", ""))
            ? "disabled"
            : "not known (the nearest is \"" + DidYouMean.of(tag.name(), KNOWN) + "\")";
    return new IllegalArgumentException("the tag \"" + tag.name() + "\", which is " + why);
  }
}
