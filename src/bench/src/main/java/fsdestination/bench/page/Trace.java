package fsdestination.bench.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openqa.selenium.devtools.Command;
import org.openqa.selenium.devtools.DevTools;
import org.openqa.selenium.devtools.Event;
import org.openqa.selenium.json.Json;

/**
 * Chromium's trace of a page: the events that began between the marks {@code bench-start} and
 * {@code bench-end}.
 *
 * @param mainThread the id of the page's main thread
 */
record Trace(long mainThread, List<TraceEvent> events) {
  private static final double MICROS_PER_MILLISECOND = 1_000;
  private static final String END = "bench-end";

  private static final String CATEGORIES = "toplevel,devtools.timeline,blink.user_timing";

  interface Work {
    void run() throws IOException;
  }

  static Trace of(DevTools tools, Work work) throws IOException {
    Queue<TraceEvent> events = new ConcurrentLinkedQueue<>();
    var complete = new CompletableFuture<Void>();
    tools.addListener(
        event("Tracing.dataCollected"),
        data -> {
          for (var each : (List<?>) requireNonNull(data.get("value"))) {
            events.add(TraceEvent.of((Map<?, ?>) each));
          }
        });
    tools.addListener(event("Tracing.tracingComplete"), data -> complete.complete(null));
    try {
      tools.send(
          new Command<>(
              "Tracing.start", Map.of("transferMode", "ReportEvents", "categories", CATEGORIES)));
      work.run();
      tools.send(new Command<>("Tracing.end", Map.of()));
      complete.orTimeout(30, TimeUnit.SECONDS).join();
      awaitMark(events, END);
    } finally {
      tools.clearListeners();
    }
    return between(List.copyOf(events));
  }

  /** Selenium delivers events on several threads, so the last may come after the completion. */
  private static void awaitMark(Queue<TraceEvent> events, String name) throws IOException {
    for (int i = 0; i < 500 && events.stream().noneMatch(each -> each.name().equals(name)); i++) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static Event<Map<String, Object>> event(String name) {
    return new Event<>(name, input -> input.read(Json.MAP_TYPE));
  }

  private static Trace between(List<TraceEvent> events) {
    var start = mark(events, "bench-start");
    var end = mark(events, END);
    return new Trace(
        start.thread(),
        events.stream()
            .filter(each -> each.process() == start.process())
            .filter(
                each ->
                    each.startMicros() >= start.startMicros()
                        && each.startMicros() <= end.startMicros())
            .toList());
  }

  boolean isMainTask(TraceEvent event) {
    return event.thread() == mainThread && event.name().equals("ThreadControllerImpl::RunTask");
  }

  /** Total CPU time in milliseconds; nested events count twice. */
  double cpu(Predicate<TraceEvent> which) {
    return events.stream().filter(which).mapToDouble(TraceEvent::cpuMicros).sum()
        / MICROS_PER_MILLISECOND;
  }

  /** CPU time of the longest event, in milliseconds. */
  double longest(Predicate<TraceEvent> which) {
    return events.stream().filter(which).mapToDouble(TraceEvent::cpuMicros).max().orElse(0)
        / MICROS_PER_MILLISECOND;
  }

  private static TraceEvent mark(List<TraceEvent> events, String name) {
    return events.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("expected the mark " + name + " in the trace"));
  }
}
