package fsdestination.cloud.liquid;

import fsdestination.cloud.liquid.filter.Values;
import liqp.TemplateContext;
import liqp.nodes.BlockNode;
import liqp.nodes.LNode;

/** What stands in a template, or in a block of it: writes values as liquidjs does. */
final class OutputBlock extends BlockNode {
  @Override
  public Object render(TemplateContext context) {
    var rendering = Rendering.of(context);
    var text = new StringBuilder();
    for (LNode child : getChildren()) {
      text.append(Values.text(child.render(context), rendering.budget));
      rendering.budget.checkLength(text.length());
      if (rendering.isStopped) break;
    }
    rendering.budget.use(text.length());
    return text.toString();
  }
}
