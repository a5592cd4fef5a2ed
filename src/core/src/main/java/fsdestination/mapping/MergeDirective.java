package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * {@code {"@merge": {"direction": "right", "objects": [ … ]}}}: merges the properties of several
 * objects; the last or the first of the same key wins.
 */
final class MergeDirective {
  private MergeDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value direction = argument.get("direction");
    boolean isKnown =
        direction.isString() && Strings.hasMatch(direction.asString(), "^(left|right)$");
    if (!isKnown) {
      parser.reject(at + "/direction", "left or right", Json.print(direction).toJsString());
    }
    Value objects = parser.required(argument, "objects", at, "an array");
    String place = at + "/objects";
    GrowingArray<EventValue> parts = Json.growingArray();
    for (String index : (objects.isArray() ? objects : Json.array()).keys()) {
      Value object = parser.property(objects, index, place, "an object or a directive");
      parts.push(parser.parse(object, place + "/" + index));
    }
    int last = parts.length() - 1;
    boolean isLeft = direction.isSame(Json.of("left"));
    return event -> {
      Value merged = Json.object();
      for (int i = 0; i <= last; i++) {
        assign(merged, parts.get(isLeft ? last - i : i).of(event));
      }
      return merged;
    };
  }

  /**
   * JavaScript's Object.assign: strings have their characters as properties, other primitives none.
   */
  private static void assign(Value target, Value source) {
    if (source.isNullish()) return;
    for (String key : source.keys()) Json.set(target, key, source.get(key));
  }
}
