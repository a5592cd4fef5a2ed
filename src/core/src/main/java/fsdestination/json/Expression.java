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

  /**
   * The path that a text writes, by the rules of {@link Value#get}.
   *
   * @param key the pattern of one key, as for {@link Value#matches}
   * @param unwanted what is replaced in a key before it is one, as for {@link Value#replace}
   */
  @JsOverlay
  static Expression path(Value text, String key, String unwanted, String replacement) {
    Expression path = null;
    for (String match : text.matches(key)) {
      Value name = text.of(match).replace(unwanted, replacement);
      path = path == null ? field(name) : path.member(name.asText());
    }
    return path == null ? event -> event : path;
  }

  /**
   * A field of the event. Where a mapping takes an item of a list for an event, and that is a text
   * or a list, its functions are fields too; a copy leaves them out.
   */
  @JsOverlay
  static Expression field(Value name) {
    String key = name.asText();
    // Events are plain objects. To ask them what is their own takes a tenth of an event's time.
    return name.isInherited() ? event -> event.get(key) : event -> event.field(key);
  }

  /** The path to a member of what this one leads to. */
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
