package fsdestination.json;

import fsdestination.GwtIncompatible;
import fsdestination.Log;

/** Deep copies of the JVM's values: see {@link Value#copy}. */
@GwtIncompatible
final class JavaCopy {
  private static final int DEEPEST = 100;

  private JavaCopy() {}

  /**
   * @param depth how many objects the value stands in
   * @param nothing what an absent element of an array becomes, which keeps its places
   * @param dropped is told of what is too deep
   */
  static Value of(Value value, int depth, Value nothing, Log dropped) {
    if (!value.isArray() && !value.isObject()) return value;
    if (depth == DEEPEST) {
      dropped.tell("what is deeper than " + DEEPEST + " levels");
      return value.absent();
    }
    Value copy = value.isArray() ? value.newArray() : value.newObject();
    for (String key : value.keys()) {
      Value member = of(value.get(key), depth + 1, nothing, dropped);
      if (value.isArray()) copy.set(key, member.isAbsent() ? nothing : member);
      else if (!member.isAbsent()) copy.set(key, member);
    }
    return copy;
  }
}
