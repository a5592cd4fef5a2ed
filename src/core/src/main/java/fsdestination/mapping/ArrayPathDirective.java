package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@arrayPath": ["$.properties.products", {"id": {"@path": "$.sku"}}]}}: a shape for each
 * item of a list, or for a single object.
 */
final class ArrayPathDirective {
  private ArrayPathDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    if (!argument.isArray()) parser.shouldBe(at, "an array", argument);
    Value first = argument.get("0");
    if (!first.isText() && !parser.isDirective(first)) {
      parser.shouldBe(at + "/0", "a string or a directive", first);
    }
    Expression path = first.isText() ? PathDirective.parse(first) : parser.parse(first, at + "/0");
    Value shape = argument.get("1");
    Expression item = parser.parseBranch(shape, at + "/1");
    boolean shaped = shape.isObject() && shape.keys().length > 0;
    return event -> {
      Value found = path.of(event);
      if (!shaped || !(found.isObject() || found.isArray())) return found;
      Value list = found.isArray() ? found : found.newArray().set("0", found);
      Value items = found.newArray();
      for (String index : list.keys()) items.set(index, item.of(list.get(index)));
      return items;
    };
  }
}
