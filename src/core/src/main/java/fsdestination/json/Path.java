package fsdestination.json;

/** A path from an event to one of its values, by the rules of {@link Value#get}. */
public final class Path {
  private Path() {}

  /**
   * Parses a path. If a mapping resolves for an item of an array, and the item is a string or an
   * array, the path also finds its functions; a copy drops them.
   *
   * @param key the pattern of one key, as for {@link Strings#allMatches}
   * @param unwanted the pattern to replace in each key, as for {@link Strings#replace}
   */
  public static EventValue of(String string, String key, String unwanted, String replacement) {
    GrowingArray<String> keys = Json.growingArray();
    for (String match : Strings.allMatches(string, key)) {
      keys.push(Strings.replace(match, unwanted, replacement));
    }
    if (keys.length() == 0 || Json.isInherited(keys.get(0))) {
      return event -> follow(event, keys, 0);
    }
    // Events are plain objects; checking for own properties would cost a fifth of the time.
    String first = keys.get(0);
    return event -> follow(event.isTruthy() ? event.property(first) : event, keys, 1);
  }

  private static Value follow(Value start, GrowingArray<String> keys, int index) {
    Value value = start;
    for (int i = index; i < keys.length(); i++) value = value.get(keys.get(i));
    return value;
  }
}
