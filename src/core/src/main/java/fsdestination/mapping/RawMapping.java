package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** What is no directive: values that stand for themselves, objects and arrays of mappings. */
final class RawMapping {
  private RawMapping() {}

  static Expression of(Value value) {
    return event -> value;
  }

  /** An object or array without its members. */
  static Expression container(boolean array) {
    return event -> array ? event.newArray() : event.newObject();
  }

  /** A container with one more member, or element. */
  static Expression member(Expression container, String key, Expression member) {
    return event -> container.of(event).set(key, member.of(event));
  }
}
