package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code @path} or {@code @template}, whose string may be a directive itself. */
final class StringDirective {
  static final String STRING = "a string or a directive";

  private StringDirective() {}

  static EventValue parse(String name, Value argument, String at, MappingParser parser) {
    if (argument.isString()) return of(name, argument.asString());
    EventValue found = parser.parse(parser.check(argument, at, STRING), at);
    return event -> {
      Value string = found.of(event);
      return string.isString()
          ? of(name, string.asString()).of(event)
          : Json.fail(name + ": expected string, got " + string.typeName());
    };
  }

  private static EventValue of(String name, String string) {
    return name.equals("@path") ? PathDirective.parse(string) : TemplateDirective.parse(string);
  }
}
