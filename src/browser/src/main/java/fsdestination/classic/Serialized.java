package fsdestination.classic;

import elemental2.core.JSONType;
import fsdestination.json.Value;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;

/**
 * What an event holds, as its JSON has it: dates are ISO texts, which FullStory makes of them
 * anyway, and an object with {@code toJSON} is what that gives, which FullStory does not ask for.
 */
final class Serialized {
  private Serialized() {}

  /** A copy of an object, without the BigInts, which JSON refuses. */
  static Value of(Value object) {
    JSONType.StringifyReplacerFn known =
        (key, value) -> Js.typeof(value).equals("bigint") ? Js.undefined() : value;
    return parse(stringify(object, known));
  }

  // Elemental's go through goog.global, which is missing where a server imports the module.

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  private static native String stringify(Value value, JSONType.StringifyReplacerFn replacer);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.parse")
  private static native Value parse(String json);
}
