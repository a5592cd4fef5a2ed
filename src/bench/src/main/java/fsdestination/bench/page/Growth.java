package fsdestination.bench.page;

import fsdestination.bench.Effort;
import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Measures the cost of an event as settings or events grow. */
@SuppressWarnings("ImmutableEnumChecker") // its list and array are never changed
public enum Growth {
  SUBSCRIPTIONS("subscriptions, one of which matches", List.of(), 1, 2, 5, 10, 20, 50),
  PROPERTIES(
      "properties of the event", List.of(Candidate.BARE), 10, 30, 100, 300, 1_000, 3_000, 10_000),
  CONDITIONS("conditions in the trigger", List.of(), 1, 3, 10, 30, 100, 300);

  private final String title;
  private final List<Candidate> candidates;
  private final int[] sizes;

  /**
   * @param title the quantity that grows
   * @param others candidates in addition to ours and Segment's
   */
  Growth(String title, List<Candidate> others, int... sizes) {
    this.title = title;
    this.sizes = sizes;
    candidates =
        Stream.concat(Stream.of(Candidate.OURS, Candidate.SEGMENT), others.stream()).toList();
  }

  public String title() {
    return title;
  }

  /** Milliseconds per event, by candidate and size. */
  public CandidateResults<SortedMap<Integer, Samples>> measure(BenchPage page, Effort effort)
      throws IOException {
    page.open().call("loadFactories", page.scripts(candidates));
    var costs = new CandidateResults<SortedMap<Integer, Samples>>();
    for (int size : sizes) {
      var scenario = name().toLowerCase(Locale.ROOT);
      var times = page.call("costOf", scenario, size, effort.growthRounds(), effort.batchMillis());
      for (var each : candidates) {
        var cost = BenchPage.samples(times.get(each.name()));
        costs.add(each, new TreeMap<>(Map.of(size, cost)), Growth::merge);
      }
    }
    return costs;
  }

  private static SortedMap<Integer, Samples> merge(
      SortedMap<Integer, Samples> first, SortedMap<Integer, Samples> second) {
    var merged = new TreeMap<>(first);
    merged.putAll(second);
    return merged;
  }
}
