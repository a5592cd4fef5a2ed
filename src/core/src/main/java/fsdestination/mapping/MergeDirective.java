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
    Value direction = parser.require(argument, "direction", at);
    if (!direction.isText() || !direction.has("^(left|right)$")) {
      parser.shouldBe(at + "/direction", "left or right", direction);
    }
    Value objects = argument.get("objects");
    if (!objects.isArray()) parser.shouldBe(at + "/objects", "an array", objects);
    Expression merged = Value::newObject;
    if (objects.isArray()) {
      for (String index : objects.keys()) {
        Value object = objects.get(index);
        if (!object.isObject()) parser.shouldBe(at + "/objects", "objects or directives", object);
        Expression each = parser.parse(object, at + "/objects");
        merged = direction.has("left") ? merge(each, merged) : merge(merged, each);
      }
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
