package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code {"@excludeWhenNull": …}}: drops the nulls of an object, or a value that is null. */
final class ExcludeWhenNullDirective {
  private ExcludeWhenNullDirective() {}

  static EventValue of(EventValue value) {
    return event -> clean(value.of(event));
  }

  /** Arrays and the objects in them keep their nulls, as at Segment. */
  private static Value clean(Value value) {
    if (value.isNullish()) return Json.undefined();
    if (!value.isObject()) return value;
    Value cleaned = Json.object();
    for (String key : value.keys()) Json.set(cleaned, key, clean(value.get(key)));
    return cleaned;
  }
}
