package fsdestination.server.receiver.batch;

import fsdestination.Nullable;
import fsdestination.cloud.BatchBody;
import fsdestination.cloud.Event;
import fsdestination.cloud.EventShape;
import fsdestination.cloud.internal.JsonInput;
import fsdestination.json.jvm.JavaValue;
import fsdestination.server.receiver.body.JsonValueCount;
import fsdestination.server.receiver.body.MemoryBudget;
import fsdestination.server.receiver.http.HttpError;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A body that was read.
 *
 * @param isSingle whether it is one event, and no batch
 * @param writeKey as the body says it, if it does
 * @param sentAt of the batch, as the body says it, if it does
 */
public record EventBatch(
    List<Item> items, boolean isSingle, @Nullable Object writeKey, @Nullable Object sentAt) {
  private static final int MAX_EVENTS = 2500;
  private static final String WRITE_KEY = "writeKey";

  /**
   * An event of a request.
   *
   * @param messageId as text, or empty
   * @param event null where it is none
   * @param problem why it is none; empty where it is one
   */
  record Item(String messageId, @Nullable Event event, String problem) {
    Item corrected(SenderClocks clocks, Instant receivedAt, @Nullable Object sentAt) {
      if (event == null) return this;
      return new Item(messageId, clocks.correct(event, receivedAt, sentAt), problem);
    }
  }

  /**
   * Reads a body.
   *
   * @param reservation of memory, which has the body's values already
   * @throws HttpError where it is not what the path takes; a wrong event in a batch is an item with
   *     a problem
   */
  public static EventBatch read(Route route, byte[] body, MemoryBudget.Reservation reservation) {
    Object json;
    try {
      json = JsonInput.read(body);
    } catch (IllegalArgumentException e) {
      throw HttpError.of(400, String.valueOf(e.getMessage()));
    }
    if (route == Route.WEBHOOK && json instanceof List<?> events) {
      return batch(events, Map.of(), reservation);
    }
    if (!(json instanceof Map<?, ?> object)) {
      throw wrong("expected " + subject(route) + ", a JSON object, but found " + kind(json));
    }
    if (route != Route.BATCH) {
      return new EventBatch(List.of(item(object, route.type())), true, object.get(WRITE_KEY), null);
    }
    List<?> events = BatchBody.events(object);
    if (events == null) {
      throw wrong("batch: expected an array of events but found " + kind(object.get("batch")));
    }
    return batch(events, object, reservation);
  }

  private static EventBatch batch(
      List<?> events, Map<?, ?> batch, MemoryBudget.Reservation reservation) {
    if (events.size() > MAX_EVENTS) {
      throw HttpError.of(
          413,
          String.format(
              Locale.ROOT,
              "at most %,d events are taken at once, but found %,d",
              MAX_EVENTS,
              events.size()));
    }
    // Each event gets a copy of them.
    long shared =
        BatchBody.shared(batch).values().stream().mapToLong(JsonValueCount::ofParsed).sum();
    reservation.reserveValues(shared * events.size());
    return new EventBatch(
        events.stream().map(EventBatch::item).toList(),
        false,
        batch.get(WRITE_KEY),
        batch.get("sentAt"));
  }

  /** With the times of its events as the receiver's clock has them. */
  public EventBatch corrected(SenderClocks clocks, Instant receivedAt) {
    return new EventBatch(
        items.stream().map(item -> item.corrected(clocks, receivedAt, sentAt)).toList(),
        isSingle,
        writeKey,
        sentAt);
  }

  private static Item item(@Nullable Object json) {
    if (json instanceof Map<?, ?> event) return item(event, "");
    return new Item("", null, "expected an event, a JSON object, but found " + kind(json));
  }

  /**
   * @param type that the path says; empty where the event says it
   */
  private static Item item(Map<?, ?> json, String type) {
    var event = new LinkedHashMap<String, Object>();
    json.forEach((name, value) -> event.put(String.valueOf(name), value));
    // Not a part of the event, and not to be sent on by a mapping of everything.
    event.remove(WRITE_KEY);
    if (!type.isEmpty()) event.put("type", type);
    Object messageId = event.get("messageId");
    String id = messageId instanceof String text ? text : "";
    Event read = Event.of(event);
    String problem = EventShape.problem(read, EventBatch::advice);
    return problem.isEmpty() ? new Item(id, read, "") : new Item(id, null, problem);
  }

  private static String advice(EventShape shape) {
    return shape == EventShape.BATCH ? "send it to /v1/batch" : "send events";
  }

  private static String subject(Route route) {
    return route == Route.BATCH ? "{\"batch\": […]}" : "an event";
  }

  private static String kind(@Nullable Object json) {
    return json == null ? "nothing" : JavaValue.from(json).typeName();
  }

  private static HttpError wrong(String problem) {
    return HttpError.of(400, problem);
  }
}
