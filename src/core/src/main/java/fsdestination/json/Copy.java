package fsdestination.json;

import elemental2.core.JsArray;
import fsdestination.Log;
import jsinterop.base.Js;

/**
 * A deep copy of a native value: see {@link Value#copy}. Most of an event's time is spent here, so
 * what is no object is asked for no more than its type.
 */
final class Copy {
  private static final String SENT = "^(string|number|boolean|null|date)$";
  private static final int DEEPEST = 100;

  private Copy() {}

  static Value of(Value value, String name, Log leftOut) {
    Attempt.Failed tell = (why, key) -> leftOut.tell(key + " (" + why.text() + ")");
    return isPlain(value) ? value : of(value, name, new JsArray<>(), 0, tell);
  }

  /**
   * @param key of the value in the object that it stands in
   * @param parents the objects that it stands in, as many as it is deep; what comes after them is
   *     of no account
   * @return absent where the value cannot be sent
   */
  private static Value of(
      Value value, String key, JsArray<Value> parents, int depth, Attempt.Failed tell) {
    if (isPlain(value)) return value;
    boolean array = value.isArray();
    boolean members = array || Js.isTripleEqual(Native.tag(value), "[object Object]");
    if (!members && isSent(value, value.kind())) return value;
    int within = parents.indexOf(value);
    boolean cycle = within >= 0 && within < depth;
    if (!members || cycle || depth == DEEPEST) {
      if (!value.isAbsent()) tell.take(value.of(value.kind()), key);
      return value.absent();
    }
    parents.setAt(depth, value);
    if (array) {
      return Js.uncheckedCast(
          Js.<JsArray<Value>>uncheckedCast(value)
              .map(
                  (member, place) ->
                      of(member, Js.uncheckedCast(place), parents, depth + 1, tell)));
    }
    Value copy = value.newObject();
    Attempt.each(
        value,
        (member, name) -> {
          // Asked here too, for most members are plain and a call is not free.
          Value copied = isPlain(member) ? member : of(member, name, parents, depth + 1, tell);
          if (!copied.isAbsent() && !Js.isTripleEqual(name, "__proto__")) copy.set(name, copied);
        },
        tell);
    return copy;
  }

  private static boolean isPlain(Value value) {
    return value.isText() || value.isNumber() || Js.typeof(value).equals("boolean");
  }

  private static boolean isSent(Value value, String kind) {
    return value.of(kind).has(SENT) && !(kind.equals("date") && Double.isNaN(value.number()));
  }
}
