package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** {@code {"@json": {"mode": "encode", "value": …}}}: a value as JSON text, or back. */
final class JsonDirective {
  private JsonDirective() {}

  static Expression parse(Value argument, String at, Parser parser) {
    Value mode = parser.required(argument, "mode", at, "a string");
    if (!mode.of(mode.of(mode.text()).lowerCase()).has("^(en|de)code$")) {
      parser.refuse(at + "/mode", "encode or decode", mode.text());
    }
    parser.needed(argument, "value", at, Parser.ANY);
    boolean encode = mode.same(mode.of("encode"));
    boolean decode = mode.same(mode.of("decode"));
    Expression value =
        parser.parse(parser.required(argument, "value", at, Parser.ANY), at + "/value");
    return event -> {
      Value found = value.of(event);
      if (encode) return found.toJson();
      if (!decode) return found.absent();
      return found.isText() ? found.fromJson() : found;
    };
  }
}
