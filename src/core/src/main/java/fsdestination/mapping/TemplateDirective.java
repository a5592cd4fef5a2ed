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
    Expression fields = parse(text, 2);
    Expression triple = parse(text, 3);
    boolean twice = text.has("\\{{3}");
    return event -> {
      Value source = event.isAbsent() ? event.newObject() : event;
      // Segment fills {{{ }}} first and reads the result again: its values may bring fields in.
      return (twice ? parse(triple.of(source), 2) : fields).of(source);
    };
  }

  /**
   * @param braces how many stand on each side of a field; what is not closed is text, as far as the
   *     next brace that closes, which no other field can use
   */
  private static Expression parse(Value text, int braces) {
    Expression template = constant(text.of(""));
    String open = "\\{{" + braces + "}";
    String field = open + "([^}]+)\\}{" + braces + "}";
    String literal = "";
    for (String part : text.matches(field + "|" + open + "[^}]*\\}?|\\{|[^{]+")) {
      Value piece = text.of(part);
      if (piece.has("^" + field)) {
        Expression path = PathDirective.path(piece.replace(field, "$1").trim());
        template = join(template, join(constant(text.of(literal)), path));
        literal = "";
      } else {
        literal += part;
      }
    }
    return join(template, constant(text.of(literal)));
  }

  private static Expression join(Expression before, Expression piece) {
    return event -> {
      String text = before.of(event).asText();
      Value last = piece.of(event);
      return event.of(last.isMissing() ? text : text + last.text());
    };
  }

  private static Expression constant(Value text) {
    return event -> text;
  }
}
