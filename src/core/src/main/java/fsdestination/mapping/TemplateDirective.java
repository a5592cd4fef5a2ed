package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * {@code {"@template": "Viewed {{name}} Page"}}: a string with values of the event in it; null and
 * undefined are empty.
 */
final class TemplateDirective {
  private TemplateDirective() {}

  static Expression parse(String template) {
    Expression fields = parse(template, 2);
    Expression triple = parse(template, 3);
    boolean twice = Strings.hasMatch(template, "\\{{3}");
    return event -> {
      Value source = event.isUndefined() ? Json.object() : event;
      // Segment fills {{{ }}} first and reads the result again: its values may bring fields in.
      return (twice ? parse(triple.of(source).asString(), 2) : fields).of(source);
    };
  }

  /**
   * @param braces how many are on each side of a field; what is not closed is literal, up to the
   *     next brace that closes, which no other field can use
   */
  private static Expression parse(String template, int braces) {
    Expression parsed = constant("");
    String open = "\\{{" + braces + "}";
    String field = open + "([^}]+)\\}{" + braces + "}";
    String literal = "";
    for (String part : Strings.allMatches(template, field + "|" + open + "[^}]*\\}?|\\{|[^{]+")) {
      if (Strings.hasMatch(part, "^" + field)) {
        String path = Strings.trim(Strings.replace(part, field, "$1"));
        parsed = join(parsed, join(constant(literal), PathDirective.withoutRoot(path)));
        literal = "";
      } else {
        literal += part;
      }
    }
    return join(parsed, constant(literal));
  }

  private static Expression join(Expression before, Expression piece) {
    return event -> {
      String string = before.of(event).asString();
      Value last = piece.of(event);
      return Json.of(last.isNullish() ? string : string + last.toJsString());
    };
  }

  private static Expression constant(String string) {
    Value value = Json.of(string);
    return event -> value;
  }
}
