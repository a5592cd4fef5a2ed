package fsdestination.cloud;

import fsdestination.cloud.action.Timestamp;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The time of an event, by <a
 * href="https://segment.com/docs/connections/spec/common/#timestamps">Segment's rule</a>: {@code
 * timestamp = receivedAt - (sentAt - originalTimestamp)}. Who sends may know {@code timestamp}
 * alone, which is the original one then.
 */
final class EventTime {
  private static final String TIMESTAMP = "timestamp";
  private static final String ORIGINAL = "originalTimestamp";
  private static final String RECEIVED_AT = "receivedAt";

  private EventTime() {}

  /** With a {@code timestamp}, where there is an original one alone. */
  static JavaValue filled(JavaValue event) {
    if (has(event, TIMESTAMP) || !has(event, ORIGINAL)) return event;
    JavaValue filled = with(event, event.get(ORIGINAL));
    return lag(event.get("sentAt"), event.get(RECEIVED_AT))
        .map(lag -> shifted(filled, lag))
        .orElse(filled);
  }

  /** By how much the sender's clock is behind the receiver's; less than zero where it is ahead. */
  static Optional<Duration> lag(Value sentAt, Value receivedAt) {
    return Timestamp.read(sentAt)
        .flatMap(
            sent -> Timestamp.read(receivedAt).map(received -> Duration.between(sent, received)));
  }

  /** Whether somebody has received it before, and corrected its {@code timestamp} by that. */
  static boolean isReceived(JavaValue event) {
    return has(event, RECEIVED_AT);
  }

  /** With a {@code timestamp} that is this much later than the original one. */
  static JavaValue shifted(JavaValue event, Duration lag) {
    return Timestamp.read(event.get(has(event, ORIGINAL) ? ORIGINAL : TIMESTAMP))
        .map(original -> with(event, JavaValue.from(Timestamp.text(original.plus(lag)))))
        .orElse(event);
  }

  private static boolean has(Value event, String name) {
    Value time = event.get(name);
    return !time.isNullish() && !(time.isString() && time.asString().isEmpty());
  }

  private static JavaValue with(JavaValue event, Value timestamp) {
    var copy = new LinkedHashMap<Object, Object>((Map<?, ?>) event.raw());
    copy.put(TIMESTAMP, ((JavaValue) timestamp).raw());
    return JavaValue.from(copy);
  }
}
