package fsdestination.mapping;

import fsdestination.json.Value;

/** What is no directive: values that stand for themselves, objects and arrays of mappings. */
final class RawMapping {
  private RawMapping() {}

  static Mapping of(Value value) {
    return (event, problems) -> value;
  }

  /** An object or array without its members. */
  static Mapping container(boolean array) {
    return (event, problems) -> array ? event.newArray() : event.newObject();
  }

  /** A container with one more member, or element. */
  static Mapping member(Mapping container, String key, Mapping member) {
    return (event, problems) ->
        container.resolve(event, problems).set(key, member.resolve(event, problems));
  }
}
