package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** {@code {"@flatten": {"separator": ".", "value": …}}}: flattens nested objects. */
final class FlattenDirective {
  private FlattenDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value separator = parser.needed(argument, "separator", at, "a string");
    EventValue value =
        parser.parse(parser.required(argument, "value", at, MappingParser.ANY), at + "/value");
    boolean omitArrays = argument.get("omitArrays").isTruthy();
    return event -> {
      Value flat = Json.object();
      flatten(value.of(event), "", separator.toJsString(), omitArrays, flat);
      return flat;
    };
  }

  private static void flatten(
      Value value, String prefix, String separator, boolean omitArrays, Value flat) {
    if (!value.isObject() && (omitArrays || !value.isArray())) {
      Json.set(flat, prefix, value);
      return;
    }
    for (String key : value.keys()) {
      String name = prefix.isEmpty() ? key : prefix + separator + key;
      flatten(value.get(key), name, separator, omitArrays, flat);
    }
  }
}
