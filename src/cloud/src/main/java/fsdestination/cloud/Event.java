package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.cloud.internal.IdempotencyKey;
import fsdestination.cloud.internal.JsonInput;
import fsdestination.cloud.internal.Sha256;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An analytics event, as {@code analytics.track()} makes it. Immutable. Where it has no {@code
 * timestamp}, that is its {@code originalTimestamp}, corrected by its {@code sentAt} and {@code
 * receivedAt} as Segment does it.
 */
public final class Event {
  /** Beyond so many levels, an event is rejected. */
  public static final int MAX_DEPTH = JsonInput.MAX_DEPTH;

  private final JavaValue value;
  private final String key;

  private Event(JavaValue value, String key) {
    this.value = value;
    this.key = key;
  }

  private static Event given(JavaValue value, @Nullable String keyWithoutMessageId) {
    return new Event(EventTime.filled(value), key(value, keyWithoutMessageId));
  }

  /**
   * An event that was read, or made, already. It is copied.
   *
   * @param event as JSON libraries read one: text keys; texts, numbers, booleans, nulls, lists and
   *     maps as values. An {@link java.time.Instant} or {@link java.util.Date} becomes its text in
   *     ISO 8601; numbers that are not finite are null to FullStory, as in JavaScript.
   * @throws IllegalArgumentException where another value or key is in it, or it is nested deeper
   *     than {@value #MAX_DEPTH} levels, as a map within itself is; the message says where
   */
  public static Event of(Map<String, ?> event) {
    return of(event, null);
  }

  /**
   * An event that was read, or made, already. It is copied.
   *
   * @param event as for {@link #of(Map)}
   * @param keyWithoutMessageId what tells an event without a {@code messageId} from all others;
   *     empty is the same as none
   * @throws IllegalArgumentException as for {@link #of(Map)}
   */
  public static Event of(Map<String, ?> event, @Nullable String keyWithoutMessageId) {
    var copy = EventCopy.of(Objects.requireNonNull(event, "event"));
    return given(JavaValue.from(copy), keyWithoutMessageId);
  }

  /**
   * Reads JSON in UTF-8.
   *
   * @throws IllegalArgumentException where it is no UTF-8, no JSON, no object, or is nested deeper
   *     than {@value #MAX_DEPTH} levels; the message says where
   */
  public static Event parse(byte[] json) {
    return parse(json, null);
  }

  /**
   * Reads JSON in UTF-8.
   *
   * @param keyWithoutMessageId as for {@link #of(Map, String)}
   * @throws IllegalArgumentException as for {@link #parse(byte[])}
   */
  public static Event parse(byte[] json, @Nullable String keyWithoutMessageId) {
    JavaValue value = JavaValue.from(JsonInput.read(Objects.requireNonNull(json, "json")));
    if (!value.isObject()) {
      throw new IllegalArgumentException(
          "expected an event, a JSON object, but found " + value.typeName());
    }
    return given(value, keyWithoutMessageId);
  }

  private static String key(JavaValue event, @Nullable String keyWithoutMessageId) {
    String id = messageId(event);
    if (!id.isEmpty()) return IdempotencyKey.of(id);
    return keyWithoutMessageId != null && !keyWithoutMessageId.isEmpty()
        ? IdempotencyKey.of(keyWithoutMessageId)
        : Sha256.of(Json.print(event).toJsString());
  }

  private static String messageId(JavaValue event) {
    JavaValue id = (JavaValue) event.get("messageId");
    // All digits: as JavaScript writes them, long numbers that differ would be the same key.
    if (id.raw() instanceof Long || id.raw() instanceof BigInteger) return String.valueOf(id.raw());
    return id.isString() || id.isNumber() ? id.toJsString() : "";
  }

  JavaValue value() {
    return value;
  }

  /**
   * What the {@code Idempotency-Key}s of this event begin with: its {@code messageId}, else what
   * was given in its place, where that is up to 255 characters of printable ASCII, else a hash.
   */
  public String key() {
    return key;
  }

  /**
   * Whose event it is, as far as the event itself says: its userId, else its anonymousId; the empty
   * text is none.
   */
  public String user() {
    String userId = text("userId");
    return userId.isEmpty() ? text("anonymousId") : userId;
  }

  /**
   * By how much the clock of its sender was behind when it was sent, as far as {@code sentAt} says
   * so; less than zero where it was ahead. Empty where nothing says so, or where the event was
   * received by somebody before, who has corrected its {@code timestamp}: it says {@code
   * receivedAt} then.
   *
   * @param receivedAt when it was received
   * @param sentAt of the batch that it came in, as JSON libraries read it; that of the event wins
   */
  public Optional<Duration> clockLag(Instant receivedAt, @Nullable Object sentAt) {
    if (EventTime.isReceived(value)) return Optional.empty();
    Value own = value.get("sentAt");
    Value sent = own.isNullish() ? JavaValue.from(sentAt) : own;
    return EventTime.lag(sent, JavaValue.from(receivedAt.toString()));
  }

  /**
   * The same event at the time of the receiver's clock, with the same {@link #key()}: its {@code
   * timestamp} is so much later than the original one.
   *
   * @param clockLag as {@link #clockLag} has it
   */
  public Event withClockLag(Duration clockLag) {
    return new Event(EventTime.shifted(value, clockLag), key);
  }

  /**
   * The same event with one more property, and with the same {@link #key()}.
   *
   * @param value copied, as {@link #of(Map)} copies an event
   * @throws IllegalArgumentException if the event has a property of this name, and as for {@link
   *     #of(Map)}
   */
  public Event withProperty(String name, Map<String, ?> value) {
    if (this.value.raw() instanceof Map<?, ?> members && members.containsKey(name)) {
      throw new IllegalArgumentException("expected no property " + name + " but the event has one");
    }
    var copy = new LinkedHashMap<Object, Object>((Map<?, ?>) this.value.raw());
    copy.putAll(EventCopy.of(Map.of(name, value)));
    return new Event(JavaValue.from(copy), key);
  }

  private String text(String name) {
    var member = value.get(name);
    return member.isNullish() ? "" : member.toJsString();
  }

  /** Nothing of what it says, which may be personal. */
  @Override
  public String toString() {
    return "Event";
  }
}
