package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** Maps names to values, up to a number of names; it ignores further names. */
final class BoundedMap extends ScriptObject {
  private final int max;
  private Value values = Json.object();
  private int size;

  @JsConstructor
  BoundedMap(int max) {
    this.max = max;
  }

  /** Undefined if there is none. */
  Value get(String name) {
    return values.get(key(name));
  }

  void set(String name, Value value) {
    if (get(name).isUndefined()) {
      if (size >= max) return;
      size++;
    }
    Json.set(values, key(name), value);
  }

  /** Increments a number and returns it; 0 for a name beyond the limit. */
  double increment(String name) {
    Value before = get(name);
    double sum = before.isUndefined() ? 1 : before.toJsNumber() + 1;
    set(name, Json.of(sum));
    return get(name).isUndefined() ? 0 : sum;
  }

  int size() {
    return size;
  }

  String[] names() {
    String[] keys = values.keys();
    for (int i = 0; i < keys.length; i++) keys[i] = keys[i].substring(1);
    return keys;
  }

  void clear() {
    values = Json.object();
    size = 0;
  }

  /** {@code __proto__} is a valid name. */
  private static String key(String name) {
    return "_" + name;
  }
}
