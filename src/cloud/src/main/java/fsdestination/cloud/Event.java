package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.json.JavaValue;
import java.util.Map;
import java.util.regex.Pattern;

/** An analytics event, as {@code analytics.track()} makes it. Immutable. */
public final class Event {
  /** Beyond so many levels, an event is refused. */
  public static final int DEEPEST = 1000;

  private static final Pattern HEADER = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final JavaValue value;
  private final String key;

  private Event(JavaValue value, @Nullable String keyWithoutMessageId) {
    this.value = value;
    this.key = key(value, keyWithoutMessageId);
  }

  /**
   * An event that was read already.
   *
   * @param event as JSON libraries read one: text keys; texts, numbers, booleans, nulls, lists and
   *     maps as values. It must not change any more.
   */
  public static Event of(Map<String, ?> event) {
    return of(event, null);
  }

  /**
   * An event that was read already.
   *
   * @param event as for {@link #of(Map)}
   * @param keyWithoutMessageId what tells an event without a {@code messageId} from all others
   */
  public static Event of(Map<String, ?> event, @Nullable String keyWithoutMessageId) {
    return new Event(JavaValue.from(event), keyWithoutMessageId);
  }

  /**
   * Reads JSON in UTF-8.
   *
   * @throws IllegalArgumentException where it is no UTF-8, no JSON, no object, or is nested deeper
   *     than {@value #DEEPEST} levels; the message says where
   */
  public static Event parse(byte[] json) {
    return parse(json, null);
  }

  /**
   * Reads JSON in UTF-8.
   *
   * @param keyWithoutMessageId what tells an event without a {@code messageId} from all others
   */
  public static Event parse(byte[] json, @Nullable String keyWithoutMessageId) {
    JavaValue value = JavaValue.from(JsonInput.read(json));
    if (!value.isObject()) {
      throw new IllegalArgumentException(
          "expected an event, a JSON object, but found " + value.kind());
    }
    return new Event(value, keyWithoutMessageId);
  }

  private static String key(JavaValue event, @Nullable String keyWithoutMessageId) {
    var messageId = event.get("messageId");
    String id = messageId.isText() || messageId.isNumber() ? messageId.text() : "";
    if (HEADER.matcher(id).matches()) return id;
    if (!id.isEmpty()) return Digest.of(id);
    return keyWithoutMessageId != null ? keyWithoutMessageId : Digest.of(event.toJson().text());
  }

  JavaValue value() {
    return value;
  }

  /**
   * What the {@code Idempotency-Key}s of this event begin with: its {@code messageId}, where that
   * is up to 255 characters of printable ASCII, else a hash.
   */
  public String key() {
    return key;
  }

  /** Whose event it is, as far as the event itself says: its userId, else its anonymousId. */
  public String user() {
    var userId = value.get("userId");
    var user = userId.isMissing() ? value.get("anonymousId") : userId;
    return user.isMissing() ? "" : user.text();
  }

  /** Nothing of what it says, which may be personal. */
  @Override
  public String toString() {
    return "Event";
  }
}
