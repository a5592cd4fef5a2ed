package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.Nullable;
import java.util.LinkedHashMap;

/**
 * An object created for an event. Limits the total length of its keys: {@code @flatten}
 * concatenates them, so that a small event could otherwise grow to gigabytes.
 */
@GwtIncompatible
final class SizeLimitedMap extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1;
  private static final int MAX_CHARACTERS = 1_000_000;

  private int characters;

  @Override
  public @Nullable Object put(String key, @Nullable Object value) {
    characters += key.length();
    if (characters > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "expected at most 1,000,000 characters of names in an object, as @flatten makes them, but"
              + " found more");
    }
    return super.put(key, value);
  }
}
