package fsdestination.check;

import fsdestination.json.Json;
import fsdestination.json.Value;

/** What the cases write as {@code {"$is": name}}, because JSON does not have it, or it is long. */
final class SpecialValues {
  private SpecialValues() {}

  /**
   * @param index of the call among its repetitions
   */
  static Value in(Value given, int index) {
    if (!given.isArray() && !given.isObject()) return given;
    var name = given.get("$is");
    if (name.isString()) return special(name.asString(), index);
    var copy = given.isArray() ? Json.array() : Json.object();
    for (var key : given.keys()) Json.set(copy, key, in(given.get(key), index));
    return copy;
  }

  private static Value special(String name, int index) {
    return switch (name) {
      case "undefined" -> Json.undefined();
      case "NaN" -> Json.of(Double.NaN);
      case "Infinity" -> Json.of(Double.POSITIVE_INFINITY);
      case "repetition" -> Json.of("r" + index);
      default -> large(name);
    };
  }

  /** {@code 9 characters} or {@code 9 properties}. */
  private static Value large(String name) {
    int size = Integer.parseInt(name.substring(0, name.indexOf(' ')));
    if (name.endsWith("characters")) return Json.of("x".repeat(size));
    var properties = Json.object();
    for (int i = 0; i < size; i++) Json.set(properties, "p" + i, Json.of(1d));
    return properties;
  }
}
