package fsdestination.json;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsObject;
import fsdestination.Reporter;
import jsinterop.base.Js;

/**
 * A deep copy of a native value: see {@link PageJson#copy}. An event spends most of its time here,
 * so the copy reads no more than the type of a primitive.
 */
final class Copy {
  private static final int MAX_DEPTH = 100;

  private Copy() {}

  static Value of(Value value, String name, Reporter dropped) {
    if (isPrimitive(value)) return value;
    Native.PropertyFailure report =
        (reason, key) -> dropped.report(key + " (" + reason.toJsString() + ")");
    return of(value, name, new JsArray<>(), 0, false, report);
  }

  /**
   * @param key of the value in its object
   * @param ancestors of the value; entries at {@code depth} and beyond are stale
   * @param serialized whether the value was returned by a {@code toJSON}; JSON does not call {@code
   *     toJSON} on it again
   * @return undefined if the value cannot be sent
   */
  private static Value of(
      Value value,
      String key,
      JsArray<Value> ancestors,
      int depth,
      boolean serialized,
      Native.PropertyFailure report) {
    if (isPrimitive(value) || value.isNullish()) return value;
    int within = depth == 0 ? -1 : ancestors.indexOf(value);
    if (depth >= MAX_DEPTH || (within >= 0 && within < depth)) return dropped(value, key, report);
    ancestors.setAt(depth, value);
    Function toJson = Js.uncheckedCast(value.property("toJSON"));
    boolean isFunction = Js.typeof(toJson).equals("function");
    if (isFunction && is(value, "[object Date]")) {
      double time = value.toJsNumber();
      return Double.isNaN(time)
          ? dropped(value, key, report)
          : Js.<Value>uncheckedCast(new JsDate(time));
    }
    if (isFunction && !serialized) {
      Value json = Native.call(toJson, error -> report.handle(error, key), value, JsArray.of(key));
      int deeper = Js.isTripleEqual(json, value) ? depth : depth + 1;
      return of(json, key, ancestors, deeper, true, report);
    }
    if (value.isArray()) {
      return Js.uncheckedCast(
          Js.<JsArray<Value>>uncheckedCast(value)
              .map(
                  (element, index) ->
                      of(element, Js.uncheckedCast(index), ancestors, depth + 1, false, report)));
    }
    // The tag is slower, but recognizes an object of another frame.
    if (!Native.isPlain(value) && !is(value, "[object Object]")) {
      // An object around a primitive is copied as the primitive; others cannot be sent.
      Value primitive = Js.uncheckedCast(Js.<JsObject>uncheckedCast(value).valueOf());
      return isPrimitive(primitive) ? primitive : dropped(value, key, report);
    }
    Value copy = Json.object();
    Native.forEachOwn(
        value,
        (property, name) -> {
          // Checked here too: most properties are primitives, and a call costs time.
          Value copied =
              isPrimitive(property)
                  ? property
                  : of(property, name, ancestors, depth + 1, false, report);
          if (!copied.isUndefined() && !Js.isTripleEqual(name, "__proto__")) {
            Json.set(copy, name, copied);
          }
        },
        report);
    return copy;
  }

  /** Slow, so callers check it last. */
  private static boolean is(Value value, String tag) {
    return Js.isTripleEqual(Native.tag(value), tag);
  }

  private static boolean isPrimitive(Value value) {
    return value.isString() || value.isNumber() || value.isBoolean();
  }

  private static Value dropped(Value value, String key, Native.PropertyFailure report) {
    report.handle(Json.of(value.typeName()), key);
    return Json.undefined();
  }
}
