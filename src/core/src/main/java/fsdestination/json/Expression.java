package fsdestination.json;

import fsdestination.Reporter;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsOverlay;

/** A compiled path, part of a trigger, or mapping. Evaluated once for each event. */
@JsFunction
public interface Expression {
  Value of(Value event);

  /**
   * The path that a string writes, by the rules of {@link Value#get}.
   *
   * @param key the pattern of one key, as for {@link Strings#allMatches}
   * @param unwanted what is replaced in each of them, as for {@link Strings#replace}
   */
  @JsOverlay
  static Expression path(String string, String key, String unwanted, String replacement) {
    Expression path = null;
    for (String match : Strings.allMatches(string, key)) {
      String name = Strings.replace(match, unwanted, replacement);
      path = path == null ? field(name) : path.property(name);
    }
    return path == null ? event -> event : path;
  }

  /**
   * A field of the event. Where a mapping takes an item of an array for an event, and that is a
   * string or an array, its functions are fields too; a copy drops them.
   */
  @JsOverlay
  static Expression field(String key) {
    // Events are plain objects. To check whether a property is own takes a tenth of an event's
    // time.
    return Json.isInherited(key)
        ? event -> event.get(key)
        : event -> event.isTruthy() ? event.property(key) : event;
  }

  /** The path to a property of what this one leads to. */
  @JsOverlay
  default Expression property(String key) {
    return event -> of(event).get(key);
  }

  /** The object or array that this makes, with one more property. */
  @JsOverlay
  default Expression with(String key, Expression property) {
    return event -> Json.set(of(event), key, property.of(event));
  }

  /** The same, unless the property is undefined. */
  @JsOverlay
  default Expression withIfDefined(String key, Expression property) {
    return event -> {
      Value whole = of(event);
      Value value = property.of(event);
      return value.isUndefined() ? whole : Json.set(whole, key, value);
    };
  }

  /** A copy of this expression's value, see {@link Json#copy(Value, String, Reporter)}. */
  @JsOverlay
  default Expression copied(String name, Reporter dropped) {
    return event -> Json.copy(of(event), name, dropped);
  }

  /** Whether the value is the boolean true. */
  @JsOverlay
  default boolean matches(Value event) {
    return of(event).isTrue();
  }
}
