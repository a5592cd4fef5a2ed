package fsdestination.mapping;

import fsdestination.json.Value;

/**
 * {@code {"@template": "Viewed {{name}} Page"}}: a text with parts of the event in it; what is
 * missing is empty.
 */
final class TemplateDirective {
  private TemplateDirective() {}

  static Mapping parse(Value text) {
    // Segment fills {{{ }}} first and then reads the result again: its values may bring fields in.
    return text.has("\\{{3}") ? TextDirective.of("{{", parse(text, 3)) : parse(text, 2);
  }

  /**
   * @param braces how many stand on each side of a field; what is not closed is text
   */
  static Mapping parse(Value text, int braces) {
    Mapping template = RawMapping.of(text.of(""));
    String field = "\\{{" + braces + "}([^}]+)\\}{" + braces + "}";
    for (String part : text.matches(field + "|\\{|[^{]+")) {
      Value piece = text.of(part);
      template =
          join(
              template,
              piece.has(field)
                  ? PathDirective.of(piece.replace(field, "$1").trim())
                  : RawMapping.of(piece));
    }
    return template;
  }

  private static Mapping join(Mapping before, Mapping piece) {
    return (event, problems) -> {
      String text = before.resolve(event, problems).text();
      Value last = piece.resolve(event, problems);
      return event.of(last.isMissing() ? text : text + last.text());
    };
  }
}
