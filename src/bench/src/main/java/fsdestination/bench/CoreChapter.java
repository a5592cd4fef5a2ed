package fsdestination.bench;

import static fsdestination.bench.report.Figures.brief;
import static java.util.Objects.requireNonNull;

import fsdestination.bench.core.CoreSpeed;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** The core on the JVM. */
final class CoreChapter {
  private static final Map<String, String> TITLES =
      Map.of(
          "jacksonReadsAndWrites", "Jackson alone: read the event, write it again",
          "subscriptionsOfAnEvent", "both subscriptions, of the event that was read",
          "readSubscriptionsWrite", "Jackson reads, both subscriptions, Jackson writes",
          "trigger", "one trigger",
          "mapping", "one mapping, with its copy");

  private CoreChapter() {}

  static Section of(Extent extent) throws RunnerException {
    System.out.println("The core on the JVM ...");
    var speeds = CoreSpeed.measured(extent);
    var jackson = requireNonNull(speeds.get("jacksonReadsAndWrites"));
    var table =
        new Table(
            "on one core",
            "events/s",
            "quartiles",
            "× Jackson alone [95 %]",
            "bytes allocated per event");
    speeds.forEach(
        (name, speed) ->
            table.row(
                TITLES.getOrDefault(name, name),
                brief(speed.perSecond().median()),
                brief(speed.perSecond().quartile(1)) + "–" + brief(speed.perSecond().quartile(3)),
                speed.perSecond().to(jackson.perSecond()),
                brief(speed.allocated().median())));
    return new Section(
        "The core on the JVM",
        List.of(),
        """
        JMH, Java %s; the event and the two subscriptions of the pages, both of which act. Medians of %d rounds, in each of which each row has a new JVM.

        %s"""
            .formatted(Runtime.version().feature(), extent.jvmRounds(), table));
  }
}
