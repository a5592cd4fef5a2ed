package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.cloud.internal.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a JSON object without the type of an event looks like. Such an object matches no
 * subscription, so it would be skipped as if it were an event that nobody wants.
 */
public enum EventShape {
  /** {@code {"batch": […]}}, as libraries post it. */
  BATCH("the body of a batch"),
  /** {@code {"line", "offset", "length", "reason", "event"}}, as {@code send} writes it. */
  REJECT("a line of a file of rejects"),
  /** {@code {"schema", "payload"}}, as Kafka Connect's JsonConverter writes it. */
  ENVELOPE("a value in the envelope of its schema"),
  /** {@code {"op", "before", "after"}}, as Debezium writes it. */
  CHANGE("a change of a database's row, as Debezium writes it"),
  /** {@code {"user_id", "received_at"}}, columns of a warehouse. */
  ROW("a row of a warehouse"),
  /** {@code {"action": "track"}}, as in older documentation of Segment. */
  ACTION("an event with action instead of type"),
  /** {@code {"type": "trak"}}. */
  MISSPELT(""),
  /** Anything else. */
  OTHER("");

  private static final List<String> TYPES =
      List.of("track", "identify", "page", "screen", "group", "alias");

  private static final List<String> COLUMNS =
      List.of(
          "user_id", "anonymous_id", "received_at", "original_timestamp", "context_library_name");

  private static final int MAX_TEXT_LENGTH = 100;

  private final String looks;

  EventShape(String looks) {
    this.looks = looks;
  }

  /**
   * Explains why an object is no event: what was expected, what was found, what it looks like, and
   * what to do.
   *
   * @param advice returns what to do about a shape, which depends on where the object came from;
   *     not called for {@link #ACTION}, {@link #MISSPELT} and {@link #OTHER}
   * @return an empty string if the object is an event
   */
  public static String problem(Event event, Function<EventShape, String> advice) {
    String type = text(event, "type");
    if (TYPES.contains(type)) return "";
    var found = event.value().get("type");
    String problem =
        "type: expected track, identify, page, screen, group or alias but found "
            + (found.isNullish() ? "nothing" : type.isEmpty() ? found.typeName() : type);
    EventShape shape = of(event, type);
    return switch (shape) {
      case OTHER -> problem;
      case MISSPELT -> problem + ". Probably " + nearest(type) + " was meant";
      case ACTION -> problem + ". It looks like " + shape.looks + ": rename it";
      default -> problem + ". It looks like " + shape.looks + ": " + advice.apply(shape);
    };
  }

  /** Whether a value is the type of an event. */
  public static boolean isType(@Nullable Object value) {
    return value instanceof String type && TYPES.contains(type);
  }

  private static EventShape of(Event event, String type) {
    if (event.value().get("batch").isArray()) return BATCH;
    if (has(event, "reason") && has(event, "offset") && has(event, "line")) return REJECT;
    if (has(event, "payload") && has(event, "schema")) return ENVELOPE;
    if (has(event, "op") && (has(event, "after") || has(event, "before"))) return CHANGE;
    if (!type.isEmpty() && DidYouMean.isAlmost(type.toLowerCase(Locale.ROOT), nearest(type))) {
      return MISSPELT;
    }
    if (TYPES.contains(text(event, "action"))) return ACTION;
    return COLUMNS.stream().anyMatch(column -> has(event, column)) ? ROW : OTHER;
  }

  private static boolean has(Event event, String name) {
    return event.value().raw() instanceof Map<?, ?> members && members.containsKey(name);
  }

  /** A string that is short enough for a message, or an empty string. */
  private static String text(Event event, String name) {
    var value = event.value().get(name);
    return value.isString() && value.toJsString().length() <= MAX_TEXT_LENGTH
        ? value.toJsString()
        : "";
  }

  private static String nearest(String type) {
    return DidYouMean.of(type.toLowerCase(Locale.ROOT), TYPES);
  }
}
