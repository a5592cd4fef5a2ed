package fsdestination.json;

import elemental2.core.Function;
import elemental2.core.JsArray;
import elemental2.core.JsDate;
import elemental2.core.JsObject;
import fsdestination.Log;
import jsinterop.base.Js;

/**
 * A deep copy of a native value: see {@link Value#copy}. Most of an event's time is spent here, so
 * a primitive is asked for no more than its type.
 */
final class Copy {
  private static final int MAX_DEPTH = 100;

  private Copy() {}

  static Value of(Value value, String name, Log dropped) {
    Attempt.Failed tell = (why, key) -> dropped.tell(key + " (" + why.text() + ")");
    return isPrimitive(value) ? value : of(value, name, new JsArray<>(), 0, false, tell);
  }

  /**
   * @param key of the value in the object that it stands in
   * @param parents the objects that it stands in, as many as it is deep; what comes after them is
   *     of no account
   * @param serialized whether a {@code toJSON} gave it, which JSON does not ask for another one
   * @return absent where the value cannot be sent
   */
  private static Value of(
      Value value,
      String key,
      JsArray<Value> parents,
      int depth,
      boolean serialized,
      Attempt.Failed tell) {
    if (isPrimitive(value) || value.isMissing()) return value;
    String tag = Native.tag(value);
    if (Js.isTripleEqual(tag, "[object Date]")) {
      if (!Double.isNaN(value.number())) return Js.uncheckedCast(new JsDate(value.number()));
      return dropped(value, key, tell);
    }
    int within = parents.indexOf(value);
    if (depth >= MAX_DEPTH || (within >= 0 && within < depth)) return dropped(value, key, tell);
    parents.setAt(depth, value);
    Function toJson = Js.uncheckedCast(Js.asPropertyMap(value).get("toJSON"));
    if (!serialized && Js.typeof(toJson).equals("function")) {
      Value json = Attempt.call(toJson, error -> tell.take(error, key), value, key);
      int deeper = Js.isTripleEqual(json, value) ? depth : depth + 1;
      return of(json, key, parents, deeper, true, tell);
    }
    if (value.isArray()) {
      return Js.uncheckedCast(
          Js.<JsArray<Value>>uncheckedCast(value)
              .map(
                  (member, place) ->
                      of(member, Js.uncheckedCast(place), parents, depth + 1, false, tell)));
    }
    if (!Js.isTripleEqual(tag, "[object Object]")) {
      // An object around a primitive is that; all others are themselves.
      Value primitive = Js.uncheckedCast(Js.<JsObject>uncheckedCast(value).valueOf());
      return isPrimitive(primitive) ? primitive : dropped(value, key, tell);
    }
    Value copy = value.newObject();
    Attempt.each(
        value,
        (member, name) -> {
          // Asked here too, for most members are primitives and a call is not free.
          Value copied =
              isPrimitive(member) ? member : of(member, name, parents, depth + 1, false, tell);
          if (!copied.isAbsent() && !Js.isTripleEqual(name, "__proto__")) copy.set(name, copied);
        },
        tell);
    return copy;
  }

  private static boolean isPrimitive(Value value) {
    return value.isText() || value.isNumber() || Js.typeof(value).equals("boolean");
  }

  private static Value dropped(Value value, String key, Attempt.Failed tell) {
    tell.take(value.of(value.kind()), key);
    return value.absent();
  }
}
