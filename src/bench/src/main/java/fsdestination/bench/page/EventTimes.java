package fsdestination.bench.page;

import fsdestination.bench.Effort;
import fsdestination.bench.report.Samples;
import java.io.IOException;
import java.util.List;

/**
 * Measures how long each candidate's plugin takes for an event, in turn, each in a frame of its
 * own.
 */
public final class EventTimes {
  private static final List<Candidate> CANDIDATES =
      List.of(Candidate.OURS, Candidate.CONTROL, Candidate.OURS_V2, Candidate.SEGMENT);

  /** Keeps each call of the page shorter than the driver's script timeout. */
  private static final int ROUNDS_PER_CALL = 15;

  private EventTimes() {}

  /** Milliseconds per event, by candidate; samples with the same index are from the same round. */
  public static CandidateResults<Samples> measure(BenchPage page, Effort effort)
      throws IOException {
    page.open().call("loadCandidates", page.scripts(CANDIDATES), effort.batchMillis());
    var times = new CandidateResults<Samples>();
    for (int done = 0; done < effort.rounds(); done += ROUNDS_PER_CALL) {
      var rounds = page.call("rounds", Math.min(ROUNDS_PER_CALL, effort.rounds() - done));
      for (var each : CANDIDATES) {
        times.add(each, BenchPage.samples(rounds.get(each.name())), Samples::and);
      }
    }
    return times;
  }
}
