package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@template": "Viewed {{name}} Page"}}: a text with parts of the event in it; what is
 * missing is empty.
 */
final class TemplateDirective {
  private TemplateDirective() {}

  static Expression parse(Value text) {
    // Segment fills {{{ }}} first and then reads the result again: its values may bring fields in.
    return text.has("\\{{3}") ? TextDirective.of("{{", parse(text, 3)) : parse(text, 2);
  }

  /**
   * @param braces how many stand on each side of a field; what is not closed is text
   */
  static Expression parse(Value text, int braces) {
    Expression template = RawMapping.of(text.of(""));
    String field = "\\{{" + braces + "}([^}]+)\\}{" + braces + "}";
    for (String part : text.matches(field + "|\\{|[^{]+")) {
      Value piece = text.of(part);
      boolean isField = piece.has(field);
      template =
          join(
              template,
              isField
                  ? PathDirective.path(piece.replace(field, "$1").trim())
                  : RawMapping.of(piece));
    }
    return template;
  }

  private static Expression join(Expression before, Expression piece) {
    return event -> {
      String text = before.of(event).text();
      Value last = piece.of(event);
      return event.of(last.isMissing() ? text : text + last.text());
    };
  }
}
