package fsdestination.bench.page;

import fsdestination.bench.Extent;
import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an event costs as settings or events grow. */
@SuppressWarnings("ImmutableEnumChecker") // its lists and arrays are never changed
public enum Growth {
  SUBSCRIPTIONS("subscriptions, of which one acts", List.of(), 1, 2, 5, 10, 20, 50),
  PROPERTIES(
      "properties of the event", List.of(Candidate.BARE), 10, 30, 100, 300, 1_000, 3_000, 10_000),
  CONDITIONS("conditions in the trigger", List.of(), 1, 3, 10, 30, 100, 300);

  private final String title;
  private final List<Candidate> candidates;
  private final int[] sizes;

  /**
   * @param others that are measured besides ours and Segment's
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
  public ByCandidate<SortedMap<Integer, Samples>> in(BenchPage page, Extent extent)
      throws IOException {
    page.open().call("loadFactories", page.scripts(candidates));
    var costs = new ByCandidate<SortedMap<Integer, Samples>>();
    for (int size : sizes) {
      var what = name().toLowerCase(Locale.ROOT);
      var took = page.call("costOf", what, size, extent.growthRounds(), extent.batchMillis());
      for (var each : candidates) {
        var cost = BenchPage.samples(took.get(each.name()));
        costs.add(each, new TreeMap<>(Map.of(size, cost)), Growth::both);
      }
    }
    return costs;
  }

  private static SortedMap<Integer, Samples> both(
      SortedMap<Integer, Samples> some, SortedMap<Integer, Samples> others) {
    var both = new TreeMap<>(some);
    both.putAll(others);
    return both;
  }
}
