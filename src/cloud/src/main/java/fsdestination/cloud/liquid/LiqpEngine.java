package fsdestination.cloud.liquid;

import fsdestination.mapping.LiquidEngine;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import liqp.nodes.LNode;

/**
 * Liquid templates with the results and limits of Segment: at most 1,000 characters; no loops, no
 * {@code case}, no templates in templates, no filters of its {@linkplain
 * fsdestination.cloud.liquid.filter.Filters#DISABLED list}. A rendering is bounded by a {@link
 * fsdestination.cloud.liquid.filter.Budget}.
 */
public final class LiqpEngine implements LiquidEngine {
  private static final int MAX_LENGTH = 1000;

  /** Called by the {@link java.util.ServiceLoader}. */
  public LiqpEngine() {}

  @Override
  public Function<Map<String, Object>, String> compile(String template) {
    if (template.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%,d characters; at most are 1,000", template.length()));
    }
    LNode node = TemplateCompiler.compile(template);
    return event -> render(node, event);
  }

  private static String render(LNode node, Map<String, Object> event) {
    try {
      return (String) node.render(new Rendering(Parts.PARSER, event));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("@liquid: " + e.getMessage(), e);
    }
  }
}
