package fsdestination.check;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** Makes {@link Snapshot}s of the page's arguments, which may be any values. */
final class SnapshotReader extends ScriptObject {
  /** The limit for one option. FullStory accepts 1,499 properties, so more need no check. */
  private static final int MAX_VALUES = 5000;

  private static final int MAX_DEPTH = 100;

  private int count;

  @JsConstructor
  private SnapshotReader() {}

  /** The property of an object. */
  static Snapshot property(Value object, String key) {
    return new SnapshotReader().read(object, key, null, 0);
  }

  private Snapshot read(Value object, String key, @Nullable Snapshot parent, int depth) {
    Snapshot snapshot = new Snapshot(key, parent);
    count = depth > 1 ? count + 1 : 0;
    Json.attempt(
        () -> {
          Value value = object.isNullish() ? object : object.property(key);
          readInto(snapshot, value, depth);
        },
        () -> snapshot.set(Json.undefined(), Snapshot.UNREADABLE));
    return snapshot;
  }

  private void readInto(Snapshot snapshot, Value value, int depth) {
    boolean isArray = value.isArray();
    snapshot.set(value, isArray ? "array" : typeOf(value));
    if (!isArray && !value.isObject()) return;
    String cycle = cycleAt(snapshot, value);
    if (!cycle.isEmpty()) {
      snapshot.set(value, cycle);
      return;
    }
    boolean isDate = snapshot.is("date") || snapshot.is(Snapshot.INVALID_DATE);
    if (isDate || depth >= MAX_DEPTH) return;
    for (String key : value.keys()) {
      if (depth > 0 && count >= MAX_VALUES) return;
      snapshot.add(read(value, key, snapshot, depth + 1));
    }
    // An instance of a class may have any tag, but its properties are sent.
    boolean isOwnClass = snapshot.parts().length() > 0 && !snapshot.has("0");
    if (!isArray && isOwnClass) snapshot.set(value, "object");
    if (snapshot.isObject() && isFunction(value.property("toJSON"))) snapshot.setHasToJson();
  }

  private static String typeOf(Value value) {
    String name = value.typeName();
    if (isFunction(value)) return "function";
    if (!value.isObject()) return name;
    if (name.equals("date") && Double.isNaN(value.toJsNumber())) return Snapshot.INVALID_DATE;
    boolean isBoxed = name.equals("string") || name.equals("number") || name.equals("boolean");
    return isBoxed ? name + " object" : name;
  }

  private static boolean isFunction(Value value) {
    return value.typeName().endsWith("function");
  }

  /** The type of cycle that a value closes; empty for none. */
  private static String cycleAt(Snapshot snapshot, Value value) {
    String cycle = value.isArray() ? Snapshot.ARRAY_CYCLE : Snapshot.CYCLE;
    for (Snapshot outer = snapshot.parent(); outer != null; outer = outer.parent()) {
      if (outer.isArray()) cycle = Snapshot.ARRAY_CYCLE;
      if (outer.value().isSame(value)) return cycle;
    }
    return "";
  }
}
