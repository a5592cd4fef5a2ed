package fsdestination.bench;

import static fsdestination.bench.report.NumberFormatter.threeDigits;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.CandidateResults;
import fsdestination.bench.page.FirstRun;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.List;

/** The time from loading a script to the first FullStory call. */
final class FirstRunSection {
  private static final double SMALLER_GOAL = 0.2;
  private static final double BLOCKING_GOAL = 50;
  private static final int SLOWDOWN = 6;

  private FirstRunSection() {}

  static Section of(BenchPage page, Effort effort) throws IOException {
    System.out.println("First run in " + page + " ...");
    var table =
        new Table(
            "CPU",
            "script",
            "compile and run",
            "until the first call",
            "longest task: median",
            "worst");
    var fullSpeed = FirstRun.measure(page, effort.loads(), 1);
    addRows(table, "full speed", fullSpeed);
    var slow = FirstRun.measure(page, effort.loads(), SLOWDOWN);
    addRows(table, SLOWDOWN + " × slower", slow);
    var ours = fullSpeed.of(Candidate.OURS).compiled();
    var ratio = ours.to(fullSpeed.of(Candidate.SEGMENT).compiled());
    var longest = slow.of(Candidate.OURS).longest();
    return new Section(
        "First run",
        List.of(
            new Goal(
                "compile and first run, CPU time",
                "at most 1/5 of Segment's",
                "1/" + threeDigits(1 / ratio.median()),
                ratio.median() <= SMALLER_GOAL),
            new Goal(
                "longest task until the first call, CPU 6 × slower",
                "at most 50 ms",
                "%s ms (worst of %d: %s)"
                    .formatted(
                        threeDigits(longest.median()), longest.count(), threeDigits(longest.max())),
                longest.max() <= BLOCKING_GOAL)),
        """
        %s, milliseconds of CPU time from its trace; medians of %d page loads, in turn, each from a URL that was not loaded before. "Compile and run" covers the script (and the chunk that Segment's loads), on any thread. "Until the first call" covers the main thread: the plugin reads its settings, installs FullStory's snippet, requests `fs.js` and sends one event. Tasks are measured in CPU time too, because wall-clock time includes other programs.

        %s
        Compile and run, ours : Segment's: %s; ours : control: %s.
        """
            .formatted(
                page,
                effort.loads(),
                table,
                ratio,
                ours.to(fullSpeed.of(Candidate.CONTROL).compiled())));
  }

  private static void addRows(Table table, String cpu, CandidateResults<FirstRun> runs) {
    for (var each : runs.candidates()) {
      var run = runs.of(each);
      table.row(
          cpu,
          each.name(),
          threeDigits(run.compiled().median()),
          threeDigits(run.called().median()),
          threeDigits(run.longest().median()),
          threeDigits(run.longest().max()));
    }
  }
}
