package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/**
 * {@code {"@transform": {"apply": { … }, "mapping": { … }}}}: applies one mapping to the result of
 * another.
 */
final class TransformDirective {
  private static final String OBJECT = "an object or a directive";

  private TransformDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    EventValue apply = parser.parse(parser.required(argument, "apply", at, OBJECT), at + "/apply");
    EventValue mapping =
        parser.parse(parser.required(argument, "mapping", at, OBJECT), at + "/mapping");
    return event -> {
      Value source = event.isUndefined() ? Json.object() : event;
      return source.isObject()
          ? mapping.of(Json.defined(apply.of(source)))
          : Json.fail("data must be an object, got " + event.typeName());
    };
  }
}
