package fsdestination.json;

import fsdestination.Log;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/**
 * What has a value for each event: a path, a part of a trigger, a mapping. Made once, asked for
 * every event.
 */
@JsFunction
public interface Expression {
  Value of(Value event);

  /** The path to the event itself. */
  @JsOverlay
  static Expression event() {
    return event -> event;
  }

  /** The path to a member of what this one leads to, by the rules of {@link Value#get}. */
  @JsOverlay
  default Expression member(String key) {
    return event -> of(event).get(key);
  }

  /** The object or list that this makes, with one more member. */
  @JsOverlay
  default Expression with(String key, Expression member) {
    return event -> of(event).set(key, member.of(event));
  }

  /** The same, unless the member is absent. */
  @JsOverlay
  default Expression withIfPresent(String key, Expression member) {
    return event -> {
      Value whole = of(event);
      Value value = member.of(event);
      return value.isAbsent() ? whole : whole.set(key, value);
    };
  }

  /** A copy of what this has, see {@link Value#copy(String, Log)}. */
  @JsOverlay
  default Expression copied(String name, Log leftOut) {
    return event -> of(event).copy(name, leftOut);
  }

  /** Whether this holds as a condition: only the boolean true does, null and all else does not. */
  @JsOverlay
  default boolean holds(Value event) {
    return of(event).isTrue();
  }
}
