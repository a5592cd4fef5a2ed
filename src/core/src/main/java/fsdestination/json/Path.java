package fsdestination.json;

/** The way from an event to one of its values, by the rules of {@link Value#get}. */
public final class Path {
  private Path() {}

  /**
   * What the path that a string writes leads to. Where a mapping takes an item of an array for an
   * event, and that is a string or an array, its functions are found too; a copy drops them.
   *
   * @param key the pattern of one key, as for {@link Strings#allMatches}
   * @param unwanted what is replaced in each of them, as for {@link Strings#replace}
   */
  public static EventValue of(String string, String key, String unwanted, String replacement) {
    GrowingArray<String> keys = Json.growingArray();
    for (String match : Strings.allMatches(string, key)) {
      keys.push(Strings.replace(match, unwanted, replacement));
    }
    if (keys.length() == 0 || Json.isInherited(keys.get(0))) {
      return event -> follow(event, keys, 0);
    }
    // Events are plain objects: to check whether their properties are own takes a fifth of the
    // time.
    String first = keys.get(0);
    return event -> follow(event.isTruthy() ? event.property(first) : event, keys, 1);
  }

  private static Value follow(Value start, GrowingArray<String> keys, int index) {
    Value value = start;
    for (int i = index; i < keys.length(); i++) value = value.get(keys.get(i));
    return value;
  }
}
