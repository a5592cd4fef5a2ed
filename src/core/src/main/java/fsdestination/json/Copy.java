package fsdestination.json;

import elemental2.core.JsArray;
import elemental2.core.JsObject;
import fsdestination.Nullable;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Deep copies of what FullStory can be sent: texts, numbers, booleans, null, dates, and objects and
 * arrays of these.
 */
final class Copy extends ScriptObject {
  private static final int DEEPEST = 100;

  /** The objects that the current one stands in. */
  private final JsArray<Object> parents = new JsArray<>();

  @JsConstructor
  private Copy() {}

  /** The copy, or undefined if the value cannot be sent. */
  static @Nullable Object of(@Nullable Object value) {
    return new Copy().copy(value);
  }

  private @Nullable Object copy(@Nullable Object value) {
    switch (Js.typeof(value)) {
      case "object":
        return value == null ? null : copyObject(value);
      case "string":
      case "number":
      case "boolean":
        return value;
      default:
        return Js.undefined();
    }
  }

  private @Nullable Object copyObject(Object value) {
    boolean array = JsArray.isArray(value);
    String tag = Native.tag(value);
    if (tag.equals("[object Date]")) return value;
    boolean cycle = parents.indexOf(value) >= 0;
    if ((!array && !tag.equals("[object Object]")) || cycle || parents.length == DEEPEST) {
      return Js.undefined();
    }
    parents.push(value);
    Object copy = array ? new JsArray<>() : JsPropertyMap.of();
    JsArray<String> keys = JsObject.keys(value);
    for (int i = 0; i < keys.length; i++) {
      String key = keys.getAt(i);
      Object member = copy(Js.asPropertyMap(value).get(key));
      boolean sent = !Js.isTripleEqual(member, Js.undefined()) && !key.equals("__proto__");
      // An array keeps its places.
      if (array || sent) Js.asPropertyMap(copy).set(key, member);
    }
    parents.pop();
    return copy;
  }
}
