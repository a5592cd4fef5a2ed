package fsdestination.bench.page;

import fsdestination.bench.Extent;
import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an event costs as settings or events grow. */
public enum Growth {
  SUBSCRIPTIONS("subscriptions", "subscriptions, of which one acts", 1, 2, 5, 10, 20, 50),
  PROPERTIES("properties", "properties of the event", 10, 30, 100, 300, 1_000, 3_000, 10_000),
  CONDITIONS("conditions", "conditions in the trigger", 1, 3, 10, 30, 100, 300);

  private static final List<Candidate> CANDIDATES = List.of(Candidate.OURS, Candidate.SEGMENT);

  private final String name;
  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final int[] sizes;

  Growth(String name, String title, int... sizes) {
    this.name = name;
    this.title = title;
    this.sizes = sizes;
  }

  public String title() {
    return title;
  }

  /** Milliseconds per event, by candidate and size. */
  public ByCandidate<SortedMap<Integer, Samples>> in(BenchPage page, Extent extent)
      throws IOException {
    page.open().call("loadFactories", page.scripts(CANDIDATES));
    var costs = new ByCandidate<SortedMap<Integer, Samples>>();
    for (int size : sizes) {
      var took = page.call("costOf", name, size, extent.growthRounds(), extent.batchMillis());
      for (var each : CANDIDATES) {
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
