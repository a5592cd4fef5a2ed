package fsdestination.json;

import elemental2.core.JsArray;
import fsdestination.Log;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;

/** A deep copy of a native value: see {@link Value#copy}. */
final class Copy extends ScriptObject {
  private static final String SENT = "^(string|number|boolean|null|date)$";
  private static final int DEEPEST = 100;

  private final Log leftOut;

  /** The objects that the value stands in. */
  private final JsArray<Value> parents = new JsArray<>();

  @JsConstructor
  Copy(Log leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * @param key of the value in the object that it stands in
   * @return absent where the value cannot be sent
   */
  Value of(Value value, String key) {
    String kind = value.kind();
    boolean array = kind.equals("array");
    boolean never = kind.equals("date") && Double.isNaN(value.number());
    if (value.of(kind).has(SENT) && !never) return value;
    int depth = parents.length;
    boolean cycle = parents.indexOf(value) >= 0;
    if (cycle || depth == DEEPEST || !(array || kind.equals("object"))) {
      if (!value.isAbsent()) leftOut.tell(key + " (" + kind + ")");
      return value.absent();
    }
    Value copy = array ? value.newArray() : value.newObject();
    for (String name : value.keys()) {
      parents.setAt(depth, value);
      Attempt.run(
          () -> {
            Value member = of(value.get(name), name);
            // An array keeps its places.
            if (array || !member.isAbsent()) copy.set(name, member);
          },
          error -> leftOut.tell(name + " (" + error.text() + ")"));
      parents.length = depth;
    }
    return copy;
  }
}
