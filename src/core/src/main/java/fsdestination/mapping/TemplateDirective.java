package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * {@code {"@template": "Viewed {{name}} Page"}}: a string with values of the event in it; null and
 * undefined become empty strings.
 */
final class TemplateDirective {
  private TemplateDirective() {}

  static EventValue parse(String template) {
    // Segment replaces {{{ }}} first and parses the result again: values may contain fields.
    boolean isReadAgain = Strings.hasMatch(template, "\\{{3}");
    EventValue parsed = parse(template, isReadAgain ? 3 : 2);
    return event -> {
      Value source = event.isUndefined() ? Json.object() : event;
      Value filled = parsed.of(source);
      return isReadAgain ? parse(filled.asString(), 2).of(source) : filled;
    };
  }

  /**
   * @param braces the number on each side of a field. An unclosed field is literal, up to the next
   *     closing brace, which no other field can use
   */
  private static EventValue parse(String template, int braces) {
    String open = "\\{{" + braces + "}";
    String field = open + "([^}]+)\\}{" + braces + "}";
    GrowingArray<EventValue> parts = Json.growingArray();
    for (String part : Strings.allMatches(template, field + "|" + open + "[^}]*\\}?|\\{|[^{]+")) {
      String path = Strings.replace(part, "^" + field, "$1");
      Value literal = Json.of(part);
      boolean isLiteral = path.equals(part);
      parts.push(isLiteral ? event -> literal : PathDirective.withoutRoot(Strings.trim(path)));
    }
    return event -> Json.of(Strings.join(parts.map(part -> string(part.of(event)))));
  }

  private static String string(Value value) {
    return value.isNullish() ? "" : value.toJsString();
  }
}
