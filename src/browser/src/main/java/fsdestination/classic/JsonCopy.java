package fsdestination.classic;

import elemental2.core.JSONType;
import fsdestination.json.Value;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;

/**
 * A copy through JSON: dates become ISO strings, as in FullStory, and an object with {@code toJSON}
 * becomes what that returns, which FullStory would not call.
 */
final class JsonCopy {
  private JsonCopy() {}

  /** Copies an object, without BigInts, which JSON cannot contain. */
  static Value of(Value object) {
    JSONType.StringifyReplacerFn withoutBigInt =
        (key, value) -> Js.typeof(value).equals("bigint") ? Js.undefined() : value;
    return parse(stringify(object, withoutBigInt));
  }

  // Elemental uses goog.global, which is undefined if a server imports the module.

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.stringify")
  private static native String stringify(Value value, JSONType.StringifyReplacerFn replacer);

  @JsMethod(namespace = JsPackage.GLOBAL, name = "JSON.parse")
  private static native Value parse(String json);
}
