package fsdestination.cloud.liquid;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import liqp.TemplateParser;
import liqp.nodes.BlockNode;
import liqp.nodes.LNode;
import liqp.parser.Flavor;

/**
 * What liqp does not read itself. In the template that it gets, {@code part[3]} is the one of that
 * index.
 */
final class Parts {
  static final TemplateParser PARSER =
      new TemplateParser.Builder()
          .withFlavor(Flavor.LIQUID)
          .withErrorMode(TemplateParser.ErrorMode.STRICT)
          .withEvaluateInOutputTag(true)
          .withDefaultTimeZone(ZoneOffset.UTC)
          .withLocale(Locale.ROOT)
          .build();

  private final List<LNode> nodes = new ArrayList<>();

  /** Adds a part, and gives the expression that it is the value of. */
  String add(LNode node) {
    nodes.add(node);
    return "part[" + (nodes.size() - 1) + "]";
  }

  /**
   * The node of a template of liqp, whose only variable is {@code part}.
   *
   * @throws IllegalArgumentException says what is wrong with it
   */
  BlockNode parse(CharSequence template) {
    try {
      var tree = PARSER.parse(template.toString()).getParseTree();
      return (BlockNode) new NodeBuilder(nodes).visit(tree);
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("" + e.getMessage(), e);
    }
  }
}
