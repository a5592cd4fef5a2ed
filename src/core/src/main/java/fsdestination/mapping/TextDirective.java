package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** {@code @path} or {@code @template}, whose text may be found in the event too. */
final class TextDirective {
  static final String TEXT = "a string or a directive";

  private TextDirective() {}

  static Expression parse(String name, Value argument, String at, Parser parser) {
    if (argument.isText()) return of(name, argument);
    Expression found = parser.parse(parser.check(argument, at, TEXT), at);
    return event -> {
      Value text = found.of(event);
      return text.isText()
          ? of(name, text).of(event)
          : event.refuse(name + ": expected string, got " + text.kind());
    };
  }

  private static Expression of(String name, Value text) {
    return name.equals("@path") ? PathDirective.parse(text) : TemplateDirective.parse(text);
  }
}
