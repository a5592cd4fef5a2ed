package fsdestination.cloud;

import fsdestination.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a batch, {@code {"batch": [event, …]}}, as analytics libraries post it. */
public final class BatchBody {
  /** Properties of the batch that are defaults of its events. */
  private static final List<String> SHARED = List.of("context", "integrations");

  private BatchBody() {}

  /**
   * Returns the events of a batch. The {@code context} and {@code integrations} of the batch are
   * merged into each event; the event's own properties win.
   *
   * @param body as {@link JsonInput} reads it
   * @return the events; elements that are not objects are returned as they are. Null if {@code
   *     batch} is not an array.
   */
  public static @Nullable List<@Nullable Object> events(Map<?, ?> body) {
    if (!(body.get("batch") instanceof List<?> batch)) return null;
    var events = new ArrayList<@Nullable Object>();
    for (Object each : batch)
      events.add(each instanceof Map<?, ?> event ? whole(event, body) : each);
    return events;
  }

  private static Map<Object, Object> whole(Map<?, ?> event, Map<?, ?> body) {
    var whole = new LinkedHashMap<Object, Object>(event);
    for (String name : SHARED) {
      if (!(body.get(name) instanceof Map<?, ?> common)) continue;
      var merged = new LinkedHashMap<Object, Object>(common);
      if (event.get(name) instanceof Map<?, ?> own) merged.putAll(own);
      whole.put(name, merged);
    }
    return whole;
  }
}
