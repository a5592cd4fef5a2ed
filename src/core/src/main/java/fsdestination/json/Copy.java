package fsdestination.json;

import elemental2.core.JsArray;

/** Deep copies of native values: see {@link Value#copy}. */
final class Copy {
  private static final String SENT = "^(string|number|boolean|null|date)$";
  private static final int DEEPEST = 100;

  private Copy() {}

  /**
   * @param parents the objects that the value stands in
   * @return undefined where the value cannot be sent
   */
  static Value of(Value value, JsArray<Value> parents) {
    String kind = value.kind();
    boolean array = kind.equals("array");
    if (value.of(kind).has(SENT)) return value;
    boolean cycle = parents.indexOf(value) >= 0;
    if ((!array && !kind.equals("object")) || cycle || parents.length == DEEPEST) {
      return value.absent();
    }
    parents.push(value);
    Value copy = array ? value.newArray() : value.newObject();
    for (String key : value.keys()) {
      Value member = of(value.get(key), parents);
      // An array keeps its places.
      if (array || !member.isAbsent()) copy.set(key, member);
    }
    parents.pop();
    return copy;
  }
}
