package fsdestination.mapping;

import fsdestination.json.Value;

/** {@code @path} or {@code @template} whose text is found in the event. */
final class TextDirective {
  private TextDirective() {}

  static Mapping of(String name, Mapping argument) {
    return (event, problems) -> {
      Value text = argument.resolve(event, problems);
      if (text.isText()) return parse(name, text).resolve(event, problems);
      problems.add(name + ": expected string, got " + text.kind());
      return text;
    };
  }

  static Mapping parse(String name, Value text) {
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
