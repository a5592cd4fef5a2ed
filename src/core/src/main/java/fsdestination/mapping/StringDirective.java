package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code @path} or {@code @template}, whose string may be found in the event too. */
final class StringDirective {
  static final String STRING = "a string or a directive";

  private StringDirective() {}

  static Expression parse(String name, Value argument, String at, Parser parser) {
    if (argument.isString()) return of(name, argument.asString());
    Expression found = parser.parse(parser.check(argument, at, STRING), at);
    return event -> {
      Value string = found.of(event);
      return string.isString()
          ? of(name, string.asString()).of(event)
          : Json.fail(name + ": expected string, got " + string.typeName());
    };
  }

  private static Expression of(String name, String string) {
    return name.equals("@path") ? PathDirective.parse(string) : TemplateDirective.parse(string);
  }
}
