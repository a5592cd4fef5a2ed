package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * {@code {"@merge": {"direction": "right", "objects": [ … ]}}}: the properties of several objects;
 * of those with the same key, the rightmost or the leftmost.
 */
final class MergeDirective {
  private MergeDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value direction = argument.get("direction");
    if (!Strings.hasMatch(direction.toJsString(), "^(left|right)$")) {
      parser.reject(at + "/direction", "left or right", direction.toJsString());
    }
    Value objects = parser.required(argument, "objects", at, "an array");
    String place = at + "/objects";
    Expression merged = event -> Json.object();
    for (String index : (objects.isArray() ? objects : Json.array()).keys()) {
      Value object = parser.property(objects, index, place, "an object or a directive");
      Expression each = parser.parse(object, place + "/" + index);
      merged = direction.isSame(Json.of("left")) ? merge(each, merged) : merge(merged, each);
    }
    return merged;
  }

  /** JavaScript's Object.assign: a string has its characters, other primitives have nothing. */
  private static Expression merge(Expression under, Expression over) {
    return event -> {
      Value all = Json.object();
      assign(all, under.of(event));
      assign(all, over.of(event));
      return all;
    };
  }

  private static void assign(Value target, Value source) {
    if (source.isNullish()) return;
    for (String key : source.keys()) Json.set(target, key, source.get(key));
  }
}
