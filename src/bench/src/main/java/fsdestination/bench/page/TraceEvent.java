package fsdestination.bench.page;

import java.util.Map;

/**
 * One entry of a trace; times in microseconds.
 *
 * @param cpu what its thread spent on it
 */
record TraceEvent(
    String name, String url, long process, long thread, double at, double took, double cpu) {
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
        number(entry, "dur"),
        number(entry, "tdur"));
  }

  private static double number(Map<?, ?> entry, String key) {
    return entry.get(key) instanceof Number number ? number.doubleValue() : 0;
  }

  double end() {
    return at + took;
  }
}
