package fsdestination.json;

import elemental2.core.JsArray;
import fsdestination.Log;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * A deep copy of a native value: see {@link Value#copy}. Most of an event's time is spent here, so
 * what is no object is asked for no more than its type.
 */
final class Copy {
  private static final String SENT = "^(string|number|boolean|null|date)$";
  private static final int DEEPEST = 100;

  private Copy() {}

  static Value of(Value value, Log leftOut) {
    Attempt.Failed tell = (why, key) -> leftOut.tell(key + " (" + why.text() + ")");
    return of(value, "payload", new JsArray<>(), 0, tell);
  }

  /**
   * @param key of the value in the object that it stands in
   * @param parents the objects that it stands in, as many as it is deep; what comes after them is
   *     of no account
   * @return absent where the value cannot be sent
   */
  private static Value of(
      Value value, String key, JsArray<Value> parents, int depth, Attempt.Failed tell) {
    boolean bool = Js.typeof(value).equals("boolean");
    if (value.isText() || value.isNumber() || bool) return value;
    boolean array = value.isArray();
    boolean members = array || Native.tag(value).equals("[object Object]");
    if (!members && isSent(value, value.kind())) return value;
    int within = parents.indexOf(value);
    boolean cycle = within >= 0 && within < depth;
    if (!members || cycle || depth == DEEPEST) {
      if (!value.isAbsent()) tell.take(value.of(value.kind()), key);
      return value.absent();
    }
    parents.setAt(depth, value);
    Attempt.Reading reading = name -> of(member(value, name), name, parents, depth + 1, tell);
    JsPropertyMap<Object> copy = Js.asPropertyMap(array ? value.newArray() : value.newObject());
    for (String name : value.keys()) {
      Value member = Attempt.read(reading, tell, name);
      // An array keeps its places, and numbers lead there faster than texts.
      if (array) copy.set(Js.uncheckedCast(place(value.of(name))), member);
      else if (!member.isAbsent()) copy.set(name, member);
    }
    return Js.uncheckedCast(copy);
  }

  /** As {@link Value#get} for a key that is known to be the value's own. */
  private static Value member(Value value, String key) {
    return key.equals("__proto__")
        ? value.absent()
        : Js.uncheckedCast(Js.asPropertyMap(value).get(key));
  }

  private static boolean isSent(Value value, String kind) {
    return value.of(kind).has(SENT) && !(kind.equals("date") && Double.isNaN(value.number()));
  }

  private static Object place(Value name) {
    return name.number() >= 0 ? (Object) name.number() : name;
  }
}
