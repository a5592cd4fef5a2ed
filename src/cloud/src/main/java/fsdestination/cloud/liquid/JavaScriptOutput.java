package fsdestination.cloud.liquid;

import fsdestination.Nullable;
import fsdestination.json.JavaValue;
import java.util.List;
import java.util.Map;
import liqp.RenderTransformer;
import liqp.TemplateContext;

/** Writes values as liquidjs does, and refuses to write without end. */
final class JavaScriptOutput implements RenderTransformer {
  @Override
  public ObjectAppender.Controller newObjectAppender(TemplateContext context, int expected) {
    return new Text();
  }

  @Override
  public Object transformObject(TemplateContext context, Object value) {
    return value;
  }

  /** The text of a template, or of a block in it. */
  private static final class Text implements ObjectAppender.Controller {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void append(@Nullable Object value) {
      if (value == null) return;
      if (value instanceof List<?> elements) {
        elements.forEach(this::append);
      } else if (value instanceof Object[] elements) {
        for (Object element : elements) append(element);
      } else if (value instanceof Number || value instanceof Map) {
        text.append(JavaValue.from(value).text());
      } else {
        text.append(value);
      }
      LimitedFilter.checkLength(text.length());
    }

    @Override
    public Object getResult() {
      return text.toString();
    }
  }
}
