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

/** One event, two subscriptions of which both act; each benchmark is as many events a second. */
@State(Scope.Benchmark)
public class EventBenchmark {
  private static final JsonMapper JSON = new JsonMapper();

  private final byte[] text = ExampleEvent.TEXT.getBytes(UTF_8);
  private final JavaValue event = JavaValue.from(read());
  private final ConfigErrors errors = new ConfigErrors("");
  private final Trigger trigger =
      Trigger.parse(JavaValue.from(ExampleEvent.PRO_TRIGGER), errors);
  private final Mapping mapping = Mapping.parse(JavaValue.from(ExampleEvent.MAPPING), errors);
  private final List<Subscription> subscriptions =
      ExampleEvent.SUBSCRIPTIONS.stream()
          .map(each -> new Subscription(JavaValue.from(each), errors, dropped -> {}))
          .toList();

  private Object read() {
    try {
      return JSON.readValue(text, Object.class);
    } catch (IOException e) {
      throw new IllegalStateException(ExampleEvent.TEXT, e);
    }
  }

  /** What a server that only passes events on does. */
  @Benchmark
  public byte[] jacksonReadsAndWrites() throws IOException {
    return JSON.writeValueAsBytes(read());
  }

  /** From the event that was read to the payloads that are to be written. */
  @Benchmark
  public List<Object> subscriptionsOfAnEvent() {
    return payloads(event);
  }

  /** The whole way from bytes to bytes. */
  @Benchmark
  public byte[] readSubscriptionsWrite() throws IOException {
    return JSON.writeValueAsBytes(payloads(JavaValue.from(read())));
  }

  @Benchmark
  public boolean trigger() {
    return trigger.matches(event);
  }

  @Benchmark
  public Object mapping() {
    return mapping.resolve(event);
  }

  private List<Object> payloads(JavaValue read) {
    var payloads = new ArrayList<Object>();
    for (var each : subscriptions) {
      if (each.matches(read)) payloads.add(((JavaValue) each.payload(read)).raw());
    }
    return payloads;
  }
}
