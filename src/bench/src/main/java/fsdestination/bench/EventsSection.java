package fsdestination.bench;

import static fsdestination.bench.report.NumberFormatter.threeDigits;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.EventTimes;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How fast a plugin handles events, in each browser. */
final class EventsSection {
  private static final double FASTER_GOAL = 10;

  private static final double MICROSECONDS_PER_MILLISECOND = 1_000;
  private static final double MILLISECONDS_PER_SECOND = 1_000;

  private final Table table =
      new Table("browser", "script", "events/s", "µs per event", "quartiles", "× Segment's [95 %]");
  private final Table noise = new Table("browser", "rounds", "ours : control [95 %]");
  private final List<Goal> goals = new ArrayList<>();

  void measure(BenchPage page, Effort effort) throws IOException {
    System.out.println("Events in " + page + " ...");
    var times = EventTimes.measure(page, effort);
    var segment = times.of(Candidate.SEGMENT);
    for (var each : times.candidates()) {
      var samples = times.of(each);
      table.row(
          page,
          each.name(),
          threeDigits(MILLISECONDS_PER_SECOND / samples.median()),
          threeDigits(samples.median() * MICROSECONDS_PER_MILLISECOND),
          threeDigits(samples.quartile(1) * MICROSECONDS_PER_MILLISECOND)
              + "–"
              + threeDigits(samples.quartile(3) * MICROSECONDS_PER_MILLISECOND),
          segment.to(samples));
    }
    var ours = times.of(Candidate.OURS);
    noise.row(page, ours.count(), ours.to(times.of(Candidate.CONTROL)));
    var ratio = segment.to(ours);
    goals.add(
        new Goal(
            "events/s, " + page,
            "at least 10 × Segment's",
            ratio + " ×",
            ratio.median() >= FASTER_GOAL));
  }

  Section section() {
    return new Section(
        "Events per second",
        goals,
        """
        An event of an online shop (11 properties, one of them an array of two products) and two subscriptions to `track`, one of which filters on a property. Each script is alone in a frame of one page, as it is on a site's page, with the same subscriptions to the action `trackEvent`; a stand-in for FullStory counts their calls. The scripts take turns at batches of events, in an order that rotates from round to round; each event is awaited, as analytics.js does. Our script sends FullStory a copy of the properties, Segment's sends the page's own objects.

        %s
        The control is our script, loaded a second time (an A/A control). How far its ratio is from 1 is the noise of this measurement, and every other ratio is as uncertain:

        %s"""
            .formatted(table, noise));
  }
}
