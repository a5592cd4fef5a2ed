package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** {@code @path} or {@code @template}, whose text may be found in the event too. */
final class TextDirective {
  private TextDirective() {}

  static Expression of(String name, Expression argument) {
    return event -> {
      Value text = argument.of(event);
      return text.isText()
          ? parse(name, text).of(event)
          : event.refuse(name + ": expected string, got " + text.kind());
    };
  }

  static Expression parse(String name, Value text) {
    switch (name) {
      case "@path":
        return PathDirective.parse(text);
      case "@template":
        return TemplateDirective.parse(text);
      default:
        return TemplateDirective.parse(text, 2);
    }
  }
}
