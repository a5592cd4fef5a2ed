package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code {"@excludeWhenNull": …}}: a value without its nulls, or nothing if it is null itself. */
final class ExcludeWhenNullDirective {
  private ExcludeWhenNullDirective() {}

  static EventValue of(EventValue value) {
    return event -> clean(value.of(event));
  }

  /** Arrays keep their nulls, and the objects in them too, as Segment has it. */
  private static Value clean(Value value) {
    if (value.isNullish()) return Json.undefined();
    if (!value.isObject()) return value;
    Value cleaned = Json.object();
    for (String key : value.keys()) Json.set(cleaned, key, clean(value.get(key)));
    return cleaned;
  }
}
