package fsdestination.bench;

import static fsdestination.bench.report.Figures.brief;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.ByCandidate;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.FirstRun;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.List;

/** From the first byte of a script to the first call of FullStory. */
final class FirstRunChapter {
  private static final double SMALLER_GOAL = 0.2;
  private static final double BLOCKING_GOAL = 50;
  private static final int SLOWDOWN = 6;

  private FirstRunChapter() {}

  static Section of(BenchPage page, Extent extent) throws IOException {
    System.out.println("First run in " + page + " ...");
    var table =
        new Table(
            "processor",
            "script",
            "compiled and run",
            "until the first call",
            "longest task: median",
            "worst");
    var usual = FirstRun.in(page, extent.loads(), 1);
    rows(table, "as it is", usual);
    var slow = FirstRun.in(page, extent.loads(), SLOWDOWN);
    rows(table, SLOWDOWN + " × slower", slow);
    var ours = usual.of(Candidate.OURS).compiled();
    var ratio = ours.to(usual.of(Candidate.SEGMENT).compiled());
    var longest = slow.of(Candidate.OURS).longest();
    return new Section(
        "Compiled, run, and the first call",
        List.of(
            new Goal(
                "compile and first run, processor time",
                "at most 1/5 of Segment's",
                "1/" + brief(1 / ratio.median()),
                ratio.median() <= SMALLER_GOAL),
            new Goal(
                "longest task until the first call, processor 6 × slower",
                "at most 50 ms",
                "%s ms (worst of %d: %s)"
                    .formatted(brief(longest.median()), longest.count(), brief(longest.max())),
                longest.max() <= BLOCKING_GOAL)),
        """
        %s, by its trace, milliseconds of processor time; medians of %d loads, in turn, each of an address that was never loaded. "Compiled and run" is the script (and the chunk that Segment's loads), on whichever thread. "Until the first call" is the main thread's: settings read, FullStory's snippet put up and its `fs.js` asked for, one event sent. There each task is counted in processor time too, for what other programs take of the clock is none of the script's.

        %s
        Compiled and run, ours against Segment's: %s; against ours again: %s.
        """
            .formatted(
                page, extent.loads(), table, ratio, ours.to(usual.of(Candidate.AGAIN).compiled())));
  }

  private static void rows(Table table, String processor, ByCandidate<FirstRun> runs) {
    for (var each : runs.candidates()) {
      var run = runs.of(each);
      table.row(
          processor,
          each.name(),
          brief(run.compiled().median()),
          brief(run.called().median()),
          brief(run.longest().median()),
          brief(run.longest().max()));
    }
  }
}
