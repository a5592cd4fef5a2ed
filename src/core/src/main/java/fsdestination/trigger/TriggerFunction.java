package fsdestination.trigger;

import fsdestination.Nullable;
import fsdestination.json.Json;
import fsdestination.json.StringFunction;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** A function of the language. For null, contains and match return false, most others null. */
@JsFunction
interface TriggerFunction {
  /**
   * @param second what {@code contains} and {@code match} search for; the others ignore it
   */
  Value call(Value first, Value second);

  /** Null if there is no function of that name. */
  @JsOverlay
  static @Nullable TriggerFunction named(String name) {
    switch (name) {
      case "contains":
        return (value, searched) ->
            Json.of(
                value.isString()
                    && !searched.isNullish()
                    && value.asString().indexOf(searched.toJsString()) >= 0);
      case "match":
        return (value, glob) ->
            Json.of(
                value.isString()
                    && glob.isString()
                    && Glob.matches(value.asString(), glob.asString()));
      case "length":
        return (value, unused) -> Json.of((double) length(value));
      case "typeof":
        return (value, unused) -> Json.of(typeOf(value));
      case "number":
        return (value, unused) -> number(value);
      case "bool":
        return (value, unused) ->
            value.isNullish()
                ? value
                : Json.of(value.isTruthy() && !value.isSame(Json.of("false")));
      case "string":
        return (value, unused) -> value.isNullish() ? value : Json.of(value.toJsString());
      case "lowercase":
        return ofString(string -> Strings.lowerCase(string));
      case "uppercase":
        return ofString(string -> Strings.upperCase(string));
      case "titlecase":
        return ofString(
            string ->
                Strings.replace(
                    string,
                    "\\S+",
                    word -> Strings.upperCase(word.substring(0, 1)) + word.substring(1)));
      case "snakecase":
        return ofString(string -> Strings.replace(string, " ", "_"));
      case "kebabcase":
        return ofString(string -> Strings.replace(string, " ", "-"));
      default:
        return null;
    }
  }

  /** Null unless the value is a string. */
  @JsOverlay
  static TriggerFunction ofString(StringFunction function) {
    return (value, unused) -> Json.of(value.isString() ? function.of(value.asString()) : null);
  }

  @JsOverlay
  static String typeOf(Value value) {
    String type = Strings.replace(value.typeName(), "^array$", "list");
    return Strings.replace(Strings.replace(type, "^boolean$", "bool"), "^undefined$", "null");
  }

  /** The number of elements of an array, or of UTF-8 bytes of a string; otherwise 0. */
  @JsOverlay
  static int length(Value value) {
    if (value.isArray()) return value.keys().length;
    if (!value.isString()) return 0;
    String bytes = value.asString();
    bytes = Strings.replace(bytes, "[\\ud800-\\udbff][\\udc00-\\udfff]", "....");
    bytes = Strings.replace(bytes, "[\\u0800-\\uffff]", "...");
    bytes = Strings.replace(bytes, "[\\u0080-\\u07ff]", "..");
    return bytes.length();
  }

  @JsOverlay
  static Value number(Value value) {
    double number = value.toJsNumber();
    boolean accepted = value.isNumber() || value.isString();
    return Json.of(accepted && !Double.isNaN(number) ? (Object) number : null);
  }
}
