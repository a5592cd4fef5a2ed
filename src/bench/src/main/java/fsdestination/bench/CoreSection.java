package fsdestination.bench;

import static fsdestination.bench.report.NumberFormatter.threeDigits;
import static java.util.Objects.requireNonNull;

import fsdestination.bench.core.CoreSpeed;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** How fast the core is on the JVM, compared with Jackson. */
final class CoreSection {
  private static final Map<String, String> TITLES =
      Map.of(
          "jacksonReadsAndWrites", "Jackson alone: reads and writes the event",
          "subscriptionsOfAnEvent", "both subscriptions, with the parsed event",
          "readSubscriptionsWrite", "Jackson reads, both subscriptions, Jackson writes",
          "trigger", "one trigger",
          "mapping", "one mapping, including its copy");

  private CoreSection() {}

  static Section of(Effort effort) throws RunnerException {
    System.out.println("The core on the JVM ...");
    var speeds = CoreSpeed.measure(effort);
    var jackson = requireNonNull(speeds.get("jacksonReadsAndWrites"));
    var table =
        new Table(
            "on one processor core",
            "events/s",
            "quartiles",
            "× Jackson alone [95 %]",
            "bytes allocated per event");
    speeds.forEach(
        (name, speed) ->
            table.row(
                TITLES.getOrDefault(name, name),
                threeDigits(speed.perSecond().median()),
                threeDigits(speed.perSecond().quartile(1))
                    + "–"
                    + threeDigits(speed.perSecond().quartile(3)),
                speed.perSecond().to(jackson.perSecond()),
                threeDigits(speed.allocated().median())));
    return new Section(
        "The core on the JVM",
        List.of(),
        """
        JMH, Java %s, with the event and the two subscriptions of the browser benchmarks; the event matches both. Medians of %d rounds; each row starts a new JVM in each round.

        %s"""
            .formatted(Runtime.version().feature(), effort.jvmRounds(), table));
  }
}
