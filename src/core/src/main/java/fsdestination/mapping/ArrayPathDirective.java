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
    Value path = parser.required(argument, "0", at, TextDirective.TEXT);
    Value shape = argument.get("1");
    Expression items = path.isText() ? PathDirective.parse(path) : parser.parse(path, at + "/0");
    Expression item = parser.branch().parse(shape, at + "/1");
    boolean shaped = shape.isObject() && shape.keys().length > 0;
    return event -> {
      Value found = items.of(event);
      if (!shaped || !(found.isObject() || found.isArray())) return found;
      Value list = found.isArray() ? found : found.newArray().set("0", found);
      Value made = found.newArray();
      for (String index : list.keys()) made.set(index, item.of(list.get(index)));
      return made;
    };
  }
}
