package fsdestination.bench.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.ConfigErrors;
import fsdestination.destination.Subscription;
import fsdestination.json.jvm.JavaValue;
import fsdestination.mapping.Mapping;
import fsdestination.trigger.Trigger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One event that matches two subscriptions; the score of each benchmark is events per second. */
@State(Scope.Benchmark)
public class EventBenchmark {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final byte[] json = ExampleEvent.JSON.getBytes(UTF_8);
  private final JavaValue event = JavaValue.from(read());
  private final ConfigErrors errors = new ConfigErrors("");
  private final Trigger trigger = Trigger.parse(JavaValue.from(ExampleEvent.PRO_TRIGGER), errors);
  private final Mapping mapping = Mapping.parse(JavaValue.from(ExampleEvent.MAPPING), errors);
  private final List<Subscription> subscriptions =
      ExampleEvent.SUBSCRIPTIONS.stream()
          .map(each -> new Subscription(JavaValue.from(each), null, errors, dropped -> {}))
          .toList();

  private Object read() {
    try {
      return MAPPER.readValue(json, Object.class);
    } catch (IOException e) {
      throw new IllegalStateException(ExampleEvent.JSON, e);
    }
  }

  /** The work of a server that only forwards events. */
  @Benchmark
  public byte[] jacksonReadsAndWrites() throws IOException {
    return MAPPER.writeValueAsBytes(read());
  }

  /** From a parsed event to its payloads. */
  @Benchmark
  public List<Object> subscriptionsOfAnEvent() {
    return payloads(event);
  }

  /** From the event's bytes to the payloads' bytes. */
  @Benchmark
  public byte[] readSubscriptionsWrite() throws IOException {
    return MAPPER.writeValueAsBytes(payloads(JavaValue.from(read())));
  }

  @Benchmark
  public boolean trigger() {
    return trigger.matches(event);
  }

  @Benchmark
  public Object mapping() {
    return mapping.resolve(event);
  }

  private List<Object> payloads(JavaValue parsedEvent) {
    var payloads = new ArrayList<Object>();
    for (var each : subscriptions) {
      if (each.matches(parsedEvent)) payloads.add(((JavaValue) each.payload(parsedEvent)).raw());
    }
    return payloads;
  }
}
