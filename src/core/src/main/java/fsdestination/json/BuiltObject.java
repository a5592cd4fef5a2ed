package fsdestination.json;

import fsdestination.GwtIncompatible;
import fsdestination.Nullable;
import java.util.LinkedHashMap;

/**
 * An object that is made for an event. Its names are bounded, for {@code @flatten} makes each of
 * them of the names above it, which of a small event may be gigabytes.
 */
@GwtIncompatible
final class BuiltObject extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1;
  private static final int MOST = 1_000_000;

  private int characters;

  @Override
  public @Nullable Object put(String name, @Nullable Object member) {
    characters += name.length();
    if (characters > MOST) {
      throw new IllegalArgumentException(
          "expected at most 1,000,000 characters of names in an object, as @flatten makes them, but"
              + " found more");
    }
    return super.put(name, member);
  }
}
