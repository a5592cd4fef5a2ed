package fsdestination.cloud.action;

import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * The types of properties, beside them in a request: {@code {"properties": {"total": "int"}}}. The
 * server wants the properties of objects by dotted names, the browser's API as objects in objects;
 * both are understood here, so that a mapping works in either mode.
 *
 * @see <a href="https://developer.fullstory.com/server/custom-properties/">Custom Properties</a>
 */
final class PropertySchema {
  private PropertySchema() {}

  /**
   * The schema as the server takes it, with the names that {@link UserProperties#clean} gives the
   * properties; undefined where there is none.
   *
   * @throws IllegalArgumentException where it has no types, or one is no string
   */
  static Value of(Value schema) {
    if (schema.isUndefined()) return schema;
    Value types = schema.get("properties");
    if (!types.isObject()) throw wrong("schema.properties", "an object", types);
    Value flat = Json.object();
    add(flat, types, "");
    return Json.set(Json.object(), "properties", flat);
  }

  private static void add(Value flat, Value types, String parents) {
    for (String key : types.keys()) {
      Value type = types.get(key);
      String name = parents + key.replaceAll("[^A-Za-z0-9_.]", "");
      if (type.isObject()) {
        add(flat, type, name + ".");
      } else if (type.isString()) {
        Json.set(flat, name, type);
      } else if (!type.isNullish()) {
        throw wrong("schema.properties." + parents + key, "a type such as \"int\"", type);
      }
    }
  }

  private static IllegalArgumentException wrong(String path, String expected, Value found) {
    return new IllegalArgumentException(
        path + " must be " + expected + " but it was " + found.typeName());
  }
}
