package fsdestination.bench.page;

import java.util.Map;

/**
 * One event of a trace, in the <a
 * href="https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU">Trace
 * Event Format</a>.
 *
 * @param startMicros when it began, on the trace's clock
 * @param cpuMicros the CPU time that its thread spent on it
 */
record TraceEvent(
    String name, String url, long process, long thread, double startMicros, double cpuMicros) {
  static TraceEvent of(Map<?, ?> entry) {
    var data =
        entry.get("args") instanceof Map<?, ?> args && args.get("data") instanceof Map<?, ?> map
            ? map
            : Map.of();
    return new TraceEvent(
        String.valueOf(entry.get("name")),
        String.valueOf(data.get("url")),
        (long) number(entry, "pid"),
        (long) number(entry, "tid"),
        number(entry, "ts"),
        number(entry, "tdur"));
  }

  private static double number(Map<?, ?> entry, String key) {
    return entry.get(key) instanceof Number number ? number.doubleValue() : 0;
  }
}
