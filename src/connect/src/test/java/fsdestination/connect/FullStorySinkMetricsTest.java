package fsdestination.connect;

import static fsdestination.connect.Events.identify;
import static fsdestination.connect.Events.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a task counts, for the worker's metrics. */
@Timeout(60)
class FullStorySinkMetricsTest {
  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  private long metric(String name) {
    return task.context.metrics.value(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void recordsAreCountedByWhatBecameOfThem(String mode) throws Exception {
    task.with("fullstory.mode", mode)
        .withReporter()
        .start()
        .put(track(1, "u"), identify("i", "u"), "{\"type\":\"screen\"}", "no JSON");
    task.putUntilCommitted(0, 4);
    assertEquals(2, metric("record-send-total"));
    assertEquals(1, metric("record-skip-total"));
    assertEquals(1, metric("record-reject-total"));
    assertEquals(0, metric("retry-total"));
    assertEquals(0, metric("records-in-flight"));
    assertEquals(0, metric("records-buffered"));
    assertEquals(0, metric("oldest-record-age-ms"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void duringAnOutageRecordsWaitAndGrowOld(String mode) throws Exception {
    task.with("fullstory.mode", mode).start();
    task.standIn.failAlways(request -> Fault.status(503));
    task.put(track(1, "u"), track(2, "v"));
    assertEquals(2, metric("records-in-flight"));
    task.putUntil(() -> metric("retry-total") > 0 && metric("oldest-record-age-ms") >= 50);
    long age = metric("oldest-record-age-ms");
    assertEquals(2, metric("records-in-flight") + metric("records-buffered"));
    await("it grows by itself").until(() -> metric("oldest-record-age-ms") > age);
    assertEquals(0, metric("record-send-total"));
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, 2);
    assertEquals(2, metric("record-send-total"));
    assertEquals(0, metric("oldest-record-age-ms"));
  }

  @Test
  void whatIsRevokedIsNeitherInFlightNorOld() {
    task.standIn.failAlways(request -> Fault.status(503));
    task.start().put(track(1, "u"));
    task.revoke(0);
    assertEquals(0, metric("records-in-flight") + metric("records-buffered"));
    assertEquals(0, metric("oldest-record-age-ms"));
  }

  @ParameterizedTest
  @ValueSource(classes = {NoSuchMethodError.class, NoClassDefFoundError.class})
  void aWorkerThatHasNoMetricsForPluginsRunsTheTaskAllTheSame(Class<? extends LinkageError> error)
      throws Exception {
    task.context.olderApi = error.getConstructor(String.class).newInstance("pluginMetrics");
    task.start().put(track(1, "u"));
    task.putUntilCommitted(0, 1);
    assertThat(task.context.metrics.names()).isEmpty();
  }

  @Test
  void eachIsDocumentedInTheSameWords() throws IOException {
    task.start();
    var rows =
        Pattern.compile("\\| `([a-z-]+)` \\| (.+) \\|\n")
            .matcher(DocumentedPage.of("kafka-connect.md").section("Metrics"))
            .results()
            .collect(
                Collectors.toMap(
                    (MatchResult each) -> each.group(1),
                    each -> each.group(2),
                    (a, b) -> a,
                    TreeMap::new));
    assertEquals(task.context.metrics.descriptions(), rows);
  }
}
