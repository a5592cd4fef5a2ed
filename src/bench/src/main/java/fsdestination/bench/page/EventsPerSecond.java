package fsdestination.bench.page;

import fsdestination.bench.Extent;
import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;

/** How long an event takes through each candidate's plugin, in turn on one page. */
public final class EventsPerSecond {
  private static final List<Candidate> CANDIDATES =
      List.of(Candidate.OURS, Candidate.AGAIN, Candidate.OURS_V2, Candidate.SEGMENT);

  /** A call of the page that takes longer than a browser's patience would fail. */
  private static final int ROUNDS_PER_CALL = 15;

  private EventsPerSecond() {}

  /** Milliseconds per event, by candidate; the samples at one place are of one round. */
  public static ByCandidate<Samples> in(BenchPage page, Extent extent) throws IOException {
    page.open().call("loadCandidates", page.scripts(CANDIDATES), extent.batchMillis());
    var took = new ByCandidate<Samples>();
    for (int done = 0; done < extent.rounds(); done += ROUNDS_PER_CALL) {
      var rounds = page.call("rounds", Math.min(ROUNDS_PER_CALL, extent.rounds() - done));
      for (var each : CANDIDATES) {
        took.add(each, BenchPage.samples(rounds.get(each.name())), Samples::and);
      }
    }
    return took;
  }
}
