package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** {@code {"@json": {"mode": "encode", "value": …}}}: converts a value to JSON, or back. */
final class JsonDirective {
  private JsonDirective() {}

  static EventValue parse(Value argument, String at, MappingParser parser) {
    Value mode = argument.get("mode");
    boolean isKnown =
        mode.isString() && Strings.hasMatch(Strings.lowerCase(mode.asString()), "^(en|de)code$");
    if (!isKnown) {
      parser.reject(at + "/mode", "encode or decode", Json.print(mode).toJsString());
    }
    boolean encode = mode.isSame(Json.of("encode"));
    boolean decode = mode.isSame(Json.of("decode"));
    Value given = parser.required(argument, "value", at, MappingParser.ANY);
    if (!given.isUndefined()) parser.needed(argument, "value", at, MappingParser.ANY);
    EventValue value = parser.parse(given, at + "/value");
    return event -> {
      Value found = value.of(event);
      if (encode) return Json.print(found);
      if (!decode) return Json.undefined();
      return found.isString() ? Json.parse(found.asString()) : found;
    };
  }
}
