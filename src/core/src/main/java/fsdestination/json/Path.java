package fsdestination.json;

import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;

/** The keys that lead from an event to one of its values. */
public final class Path extends ScriptObject {
  private final Parts<String> keys;

  /** Whether the first key can be read without a check, see {@link Value#property}. */
  private final boolean isPlain;

  @JsConstructor
  private Path(Parts<String> keys) {
    this.keys = keys;
    isPlain = keys.count() > 0 && !Json.isInherited(keys.get(0));
  }

  /**
   * The path that a string writes.
   *
   * @param key the pattern of one key, as for {@link Strings#allMatches}
   * @param unwanted what is replaced in each of them, as for {@link Strings#replace}
   */
  public static Path of(String string, String key, String unwanted, String replacement) {
    Parts<String> keys = Json.parts();
    for (String match : Strings.allMatches(string, key)) {
      keys.push(Strings.replace(match, unwanted, replacement));
    }
    return new Path(keys);
  }

  /**
   * The value by the rules of {@link Value#get}. Where a mapping takes an item of an array for an
   * event, and that is a string or an array, its functions are found too; a copy drops them.
   */
  public Value in(Value event) {
    // Events are plain objects. To check whether a property is own takes a fifth of an event's
    // time.
    boolean isRead = isPlain && event.isTruthy();
    Value value = isRead ? event.property(keys.get(0)) : event;
    for (int i = isRead ? 1 : 0; i < keys.count(); i++) value = value.get(keys.get(i));
    return value;
  }
}
