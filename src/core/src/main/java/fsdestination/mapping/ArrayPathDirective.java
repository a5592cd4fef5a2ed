package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * {@code {"@arrayPath": ["$.properties.products", {"id": {"@path": "$.sku"}}]}}: a mapping for each
 * item of an array, or for a single object.
 */
final class ArrayPathDirective {
  private ArrayPathDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value path = parser.required(argument, "0", at, StringDirective.STRING);
    Value shape = argument.get("1");
    EventValue items =
        path.isString() ? PathDirective.parse(path.asString()) : parser.parse(path, at + "/0");
    EventValue item = parser.branch().parse(shape, at + "/1");
    boolean shaped = shape.isObject() && shape.keys().length > 0;
    return event -> {
      Value found = items.of(event);
      if (!shaped || !(found.isObject() || found.isArray())) return found;
      Value array = found.isArray() ? found : Json.set(Json.array(), "0", found);
      Value shapes = Json.array();
      for (String index : array.keys()) Json.set(shapes, index, item.of(array.get(index)));
      return shapes;
    };
  }
}
