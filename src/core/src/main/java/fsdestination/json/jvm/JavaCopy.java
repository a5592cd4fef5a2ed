package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.Reporter;
import fsdestination.json.Json;
import fsdestination.json.Value;

/** Deep copies of the JVM's values: see {@link Json#copy}. */
@GwtIncompatible
final class JavaCopy {
  private static final int MAX_DEPTH = 100;

  private JavaCopy() {}

  /**
   * @param depth how many objects contain the value
   * @param hole replaces an undefined element of an array, so that the others keep their places
   * @param dropped receives the name of each value that is too deep
   */
  static Value of(Value value, int depth, Value hole, Reporter dropped) {
    if (!value.isArray() && !value.isObject()) return value;
    if (depth == MAX_DEPTH) {
      dropped.report("what is deeper than " + MAX_DEPTH + " levels");
      return JavaJson.undefined();
    }
    Value copy = value.isArray() ? JavaJson.array() : JavaJson.object();
    for (String key : value.keys()) {
      Value copied = of(value.get(key), depth + 1, hole, dropped);
      if (value.isArray()) JavaJson.set(copy, key, copied.isUndefined() ? hole : copied);
      else if (!copied.isUndefined()) JavaJson.set(copy, key, copied);
    }
    return copy;
  }
}
