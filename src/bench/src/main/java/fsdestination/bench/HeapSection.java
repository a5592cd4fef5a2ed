package fsdestination.bench;

import static fsdestination.bench.report.NumberFormatter.integer;
import static fsdestination.bench.report.NumberFormatter.threeDigits;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.Heap;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Ratio;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.List;

/** How much memory a script retains. */
final class HeapSection {
  private static final double SMALLER_GOAL = 0.2;
  private static final double KIBIBYTE = 1_024;

  /** KiB that 80,000 further events may add: a tenth of a byte each. */
  private static final double FLAT_GOAL = 8;

  private HeapSection() {}

  static Section of(BenchPage page, Effort effort) throws IOException {
    System.out.println("Heap in " + page + " ...");
    var heaps = Heap.measure(page, effort);
    var table =
        new Table(
            "script", "loaded", "after 20 % of the events", "after all events", "growth between");
    for (var each : heaps.candidates()) {
      var heap = heaps.of(each);
      table.row(
          each.name(),
          kibibytes(heap.loaded().median()),
          kibibytes(heap.warm().median()),
          kibibytes(heap.used().median()),
          kibibytes(heap.growth().median()));
    }
    var ours = heaps.of(Candidate.OURS);
    var segment = heaps.of(Candidate.SEGMENT);
    double growth = ours.growth().median() / KIBIBYTE;
    return new Section(
        "Heap",
        List.of(
            goal("heap after loading", ours.loaded().to(segment.loaded())),
            goal(
                "heap after " + integer(effort.heapEvents()) + " events",
                ours.used().to(segment.used())),
            new Goal(
                "heap growth from 20 % to 100 % of these events",
                "at most 8 KiB", threeDigits(growth) + " KiB", growth <= FLAT_GOAL)),
        """
        %s, KiB of heap added since before the script was loaded, each measured after garbage collection; medians of %d page loads. "Loaded" is when the plugin is ready; then it handles %s events, each a new object.

        %s"""
            .formatted(page, effort.heapLoads(), integer(effort.heapEvents()), table));
  }

  private static Goal goal(String quantity, Ratio ratio) {
    return new Goal(
        quantity,
        "at most 1/5 of Segment's",
        "1/" + threeDigits(1 / ratio.median()),
        ratio.median() <= SMALLER_GOAL);
  }

  private static String kibibytes(double bytes) {
    return threeDigits(bytes / KIBIBYTE);
  }
}
