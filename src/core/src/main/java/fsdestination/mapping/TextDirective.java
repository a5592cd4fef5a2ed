package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** {@code @path} or {@code @template}, whose text may be found in the event too. */
final class TextDirective {
  private TextDirective() {}

  static Expression parse(String name, Value argument, String at, Parser parser) {
    if (argument.isText()) return of(name, argument);
    if (!parser.isDirective(argument)) parser.shouldBe(at, "a string or a directive", argument);
    return found(name, parser.parse(argument, at));
  }

  private static Expression of(String name, Value text) {
    return name.equals("@path") ? PathDirective.parse(text) : TemplateDirective.parse(text);
  }

  private static Expression found(String name, Expression argument) {
    return event -> {
      Value text = argument.of(event);
      return text.isText()
          ? of(name, text).of(event)
          : event.refuse(name + ": expected string, got " + text.kind());
    };
  }
}
