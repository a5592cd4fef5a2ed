package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import fsdestination.cloud.liquid.filter.Budget;
import fsdestination.cloud.liquid.filter.Values;
import java.util.HashMap;
import java.util.Map;
import liqp.TemplateContext;
import liqp.TemplateParser;

/** What is known while a template is rendered for one event. */
final class Rendering extends TemplateContext {
  final Budget budget = new Budget();

  /** By the text of a {@code cycle} tag, how often it was rendered. */
  final Map<String, Integer> cycles = new HashMap<>();

  /** Set by {@code break} and {@code continue}, which end all blocks around them. */
  boolean isStopped;

  private final Map<String, Object> event;

  Rendering(TemplateParser parser, Map<String, Object> event) {
    super(parser, Map.of());
    this.event = Values.of(event);
  }

  static Rendering of(TemplateContext context) {
    return (Rendering) context;
  }

  /** A variable that was assigned, or else a property of the event. */
  @Nullable
  Object variable(String name) {
    if (containsKey(name)) return get(name);
    // Of nothing at all, as in liquidjs.
    if (name.equals("size") && !event.containsKey(name)) return 0.0;
    return event.get(name);
  }

  /** Adds to a counter, which is a property of the event, and begins at 0. */
  double count(String name, double step) {
    double before = event.get(name) instanceof Double number ? number : 0;
    event.put(name, before + step);
    return before;
  }
}
