package fsdestination.bench;

import static fsdestination.bench.report.Figures.brief;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.EventsPerSecond;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Events through a plugin, in each browser. */
final class EventsChapter {
  private static final double FASTER_GOAL = 10;

  /** In a millisecond, in which batches are timed. */
  private static final double MICROSECONDS = 1_000;

  /** Milliseconds. */
  private static final double SECOND = 1_000;

  private final Table table =
      new Table("browser", "script", "events/s", "µs per event", "quartiles", "× Segment's [95 %]");
  private final Table chance = new Table("browser", "rounds", "ours : ours again [95 %]");
  private final List<Goal> goals = new ArrayList<>();

  void measure(BenchPage page, Extent extent) throws IOException {
    System.out.println("Events in " + page + " ...");
    var took = EventsPerSecond.in(page, extent);
    var segment = took.of(Candidate.SEGMENT);
    for (var each : took.candidates()) {
      var samples = took.of(each);
      table.row(
          page,
          each.name(),
          brief(SECOND / samples.median()),
          brief(samples.median() * MICROSECONDS),
          brief(samples.quartile(1) * MICROSECONDS)
              + "–"
              + brief(samples.quartile(3) * MICROSECONDS),
          segment.to(samples));
    }
    var ours = took.of(Candidate.OURS);
    chance.row(page, ours.count(), ours.to(took.of(Candidate.AGAIN)));
    var ratio = segment.to(ours);
    goals.add(
        new Goal(
            "events a second, " + page,
            "at least 10 × Segment's",
            ratio + " ×",
            ratio.median() >= FASTER_GOAL));
  }

  Section section() {
    return new Section(
        "Events through the plugin",
        goals,
        """
        An event of an online shop (11 properties, one of them a list of two products), two subscriptions on `track`, one of which filters on a property. Both scripts are on one page and have the same subscriptions of the action `trackEvent`; a FullStory that only counts takes their calls. Batches of events, in turn and in turning order; each event is awaited, as analytics.js does. Ours sends FullStory a copy of the properties, Segment's the page's own objects.

        %s
        What differs between our script and the same script loaded once more is chance, and so is as much of every other ratio:

        %s"""
            .formatted(table, chance));
  }
}
