package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** {@code {"@json": {"mode": "encode", "value": …}}}: a value as JSON text, or back. */
final class JsonDirective {
  private JsonDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value mode = argument.get("mode");
    boolean known = mode.isText() && mode.of(mode.lowerCase()).has("^(en|de)code$");
    if (!known) {
      parser.reject(at + "/mode", "encode or decode", mode.toJson().text());
    }
    boolean encode = mode.same(mode.of("encode"));
    boolean decode = mode.same(mode.of("decode"));
    Value given = parser.required(argument, "value", at, Parser.ANY);
    if (!given.isAbsent()) parser.needed(argument, "value", at, Parser.ANY);
    Expression value = parser.parse(given, at + "/value");
    return event -> {
      Value found = value.of(event);
      if (encode) return found.toJson();
      if (!decode) return found.absent();
      return found.isText() ? found.fromJson() : found;
    };
  }
}
