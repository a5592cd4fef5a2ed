package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import fsdestination.cloud.liquid.filter.Values;
import java.util.List;
import liqp.TemplateContext;
import liqp.nodes.LNode;

/**
 * The tag {@code cycle}, which has the next of its values each time.
 *
 * @param group what tells it from other cycles; null if it has none
 * @param text of the values, which tells it from others too
 */
record Cycle(@Nullable LNode group, String text, List<LNode> values) implements LNode {
  @Override
  public Object render(TemplateContext context) {
    var rendering = Rendering.of(context);
    String name = group == null ? "" : Values.text(group.render(context), rendering.budget);
    int index = rendering.cycles.merge(name + ":" + text, 1, Integer::sum) - 1;
    Object value = values.get(index % values.size()).render(context);
    // liquidjs writes nothing for these, where an output would write 0 or false.
    return Values.isJavaScriptTruthy(value) ? value : "";
  }
}
