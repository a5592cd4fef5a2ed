package fsdestination.mapping;

import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * A directive at the root, such as {@code {"__segment_internal_directive": {"@transform": {…}}}}:
 * all other properties of the mapping are its {@code mapping}.
 */
final class RootDirective {
  private static final String KEY = "__segment_internal_directive";

  private RootDirective() {}

  /** The mapping with its root directive in place, or unchanged if it has none. */
  static Value unwrap(Value mapping, String at, MappingParser parser) {
    Value root = mapping.get(KEY);
    if (root.isUndefined()) return mapping;
    String[] names = (root.isObject() ? root : Json.object()).keys();
    Value argument = root.get(names.length == 1 ? names[0] : KEY);
    if (argument.isArray()) return root;
    if (!argument.isObject()) {
      parser.reject(at + "/" + KEY, "a directive of an object", argument.typeName());
      return Json.object();
    }
    // A copy has no undefined properties.
    Value others = Json.copy(Json.set(Json.copy(mapping), KEY, Json.undefined()));
    return Json.set(Json.object(), names[0], Json.set(Json.copy(argument), "mapping", others));
  }
}
