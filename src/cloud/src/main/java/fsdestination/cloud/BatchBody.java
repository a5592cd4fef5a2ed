package fsdestination.cloud;

import fsdestination.Nullable;
import fsdestination.cloud.internal.JsonInput;
import java.util.AbstractList;
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
   * @return a view of the events, which merges an event each time it is read, because all merged
   *     events together can be thousands of times larger than the batch; elements that are not
   *     objects are returned as they are. Null if {@code batch} is not an array.
   */
  public static @Nullable List<@Nullable Object> events(Map<?, ?> body) {
    if (!(body.get("batch") instanceof List<?> batch)) return null;
    Map<String, Map<?, ?>> shared = shared(body);
    return new AbstractList<>() {
      @Override
      public @Nullable Object get(int index) {
        Object each = batch.get(index);
        return each instanceof Map<?, ?> event ? merged(event, shared) : each;
      }

      @Override
      public int size() {
        return batch.size();
      }
    };
  }

  /**
   * The objects of a batch that are merged into each of its events, by their names.
   *
   * @param body as {@link JsonInput} reads it
   */
  public static Map<String, Map<?, ?>> shared(Map<?, ?> body) {
    var shared = new LinkedHashMap<String, Map<?, ?>>();
    for (String name : SHARED) {
      if (body.get(name) instanceof Map<?, ?> object) shared.put(name, object);
    }
    return shared;
  }

  private static Map<Object, Object> merged(Map<?, ?> event, Map<String, Map<?, ?>> shared) {
    var whole = new LinkedHashMap<Object, Object>(event);
    shared.forEach(
        (name, common) -> {
          var object = new LinkedHashMap<Object, Object>(common);
          if (event.get(name) instanceof Map<?, ?> own) object.putAll(own);
          whole.put(name, object);
        });
    return whole;
  }
}
