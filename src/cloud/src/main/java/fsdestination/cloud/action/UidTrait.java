package fsdestination.cloud.action;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A user property {@code uid}. FullStory keeps that name for the identity, which stands elsewhere
 * in a request, so that the property is dropped, in device mode as well.
 */
final class UidTrait {
  private static final AtomicBoolean WARNED = new AtomicBoolean();

  private UidTrait() {}

  /**
   * The properties without it; the first one of the program is logged.
   *
   * @param properties with the names that FullStory's server takes
   * @param pattern of the name, which has a suffix in V1
   */
  static Value dropped(Value properties, String pattern) {
    Value others = Json.object();
    for (String key : properties.keys()) {
      if (!key.matches(pattern)) {
        Json.set(others, key, properties.get(key));
      } else if (!WARNED.getAndSet(true)) {
        System.getLogger(UidTrait.class.getName())
            .log(System.Logger.Level.WARNING, "dropped a trait that would be the identity: " + key);
      }
    }
    return others;
  }
}
