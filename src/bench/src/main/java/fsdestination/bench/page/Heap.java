package fsdestination.bench.page;

import static java.util.Objects.requireNonNull;

import fsdestination.bench.Effort;
import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.devtools.Command;
import org.openqa.selenium.devtools.DevTools;
import org.openqa.selenium.json.Json;

/**
 * The heap that a script retains in Chromium, in bytes more than before it was loaded.
 *
 * @param loaded when its plugin is ready
 * @param warm after a fifth of the events. With 100,000 events the engine has compiled everything
 *     by then; after a tenth it sometimes has 10 to 50 KiB left to add.
 * @param used after all events
 */
public record Heap(Samples loaded, Samples warm, Samples used) {
  private static final List<Candidate> CANDIDATES =
      List.of(Candidate.OURS, Candidate.CONTROL, Candidate.SEGMENT);

  /** Keeps each call of the page shorter than the driver's script timeout. */
  private static final int EVENTS_PER_CALL = 10_000;

  public static CandidateResults<Heap> measure(BenchPage page, Effort effort) throws IOException {
    var all = new CandidateResults<Heap>();
    for (int i = 0; i < effort.heapLoads(); i++) {
      for (var each : CANDIDATES) {
        all.add(each, once(page, each, effort.heapEvents()), Heap::and);
      }
    }
    return all;
  }

  private static Heap once(BenchPage page, Candidate candidate, int events) throws IOException {
    var tools = page.open().tools();
    tools.send(new Command<>("Performance.enable", Map.of()));
    double before = heap(tools);
    page.call("heapLoad", page.script(candidate), candidate.action());
    double loaded = heap(tools) - before;
    send(page, events / 5);
    double warm = heap(tools) - before;
    send(page, events - events / 5);
    return new Heap(Samples.of(loaded), Samples.of(warm), Samples.of(heap(tools) - before));
  }

  private static void send(BenchPage page, int events) throws IOException {
    for (int sent = 0; sent < events; sent += EVENTS_PER_CALL) {
      page.call("heapEvents", Math.min(EVENTS_PER_CALL, events - sent));
    }
  }

  private static double heap(DevTools tools) {
    tools.send(new Command<>("HeapProfiler.collectGarbage", Map.of()));
    var metrics =
        tools
            .send(
                new Command<Map<String, Object>>("Performance.getMetrics", Map.of(), Json.MAP_TYPE))
            .get("metrics");
    for (var each : (List<?>) requireNonNull(metrics)) {
      if (each instanceof Map<?, ?> metric
          && "JSHeapUsedSize".equals(metric.get("name"))
          && metric.get("value") instanceof Number size) {
        return size.doubleValue();
      }
    }
    throw new IllegalStateException(
        "expected the metric JSHeapUsedSize from Chromium, got " + metrics);
  }

  /** Bytes that the last four fifths of the events added. */
  public Samples growth() {
    return used.minus(warm);
  }

  private Heap and(Heap other) {
    return new Heap(loaded.and(other.loaded), warm.and(other.warm), used.and(other.used));
  }
}
