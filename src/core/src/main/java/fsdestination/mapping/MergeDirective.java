package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@merge": {"direction": "right", "objects": [ … ]}}}: the members of several objects; of
 * those with the same name, the rightmost or the leftmost.
 */
final class MergeDirective {
  private MergeDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value direction = argument.get("direction");
    boolean known = direction.isText() && direction.has("^(left|right)$");
    if (!known) {
      parser.reject(at + "/direction", "left or right", direction.toJson().text());
    }
    Value objects = parser.required(argument, "objects", at, "an array");
    String place = at + "/objects";
    Expression merged = Value::newObject;
    for (String index : (objects.isArray() ? objects : argument.newArray()).keys()) {
      Value object = parser.member(objects, index, place, "an object or a directive");
      Expression each = parser.parse(object, place + "/" + index);
      merged = direction.has("left") ? merge(each, merged) : merge(merged, each);
    }
    return merged;
  }

  /** JavaScript's Object.assign: a text has its letters, what else is no object has nothing. */
  private static Expression merge(Expression under, Expression over) {
    return event -> {
      Value all = event.newObject();
      assign(all, under.of(event));
      assign(all, over.of(event));
      return all;
    };
  }

  private static void assign(Value target, Value source) {
    if (source.isMissing()) return;
    for (String key : source.keys()) target.set(key, source.get(key));
  }
}
