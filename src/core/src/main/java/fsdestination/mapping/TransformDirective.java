package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/**
 * {@code {"@transform": {"apply": { … }, "mapping": { … }}}}: a mapping of what another mapping
 * makes of the event.
 */
final class TransformDirective {
  private TransformDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Expression apply = parser.parse(object(argument, "apply", at, parser), at + "/apply");
    Expression mapping = parser.parse(object(argument, "mapping", at, parser), at + "/mapping");
    return event -> {
      Value source = event.isAbsent() ? event.newObject() : event;
      return source.isObject()
          ? mapping.of(apply.of(source).copy())
          : event.refuse("data must be an object, got " + event.kind());
    };
  }

  private static Value object(Value argument, String key, String at, Parser parser) {
    Value object = argument.get(key);
    if (!object.isObject()) parser.shouldBe(at + "/" + key, "an object or a directive", object);
    return object;
  }
}
