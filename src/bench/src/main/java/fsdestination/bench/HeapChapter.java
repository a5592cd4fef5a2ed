package fsdestination.bench;

import static fsdestination.bench.report.Figures.brief;
import static fsdestination.bench.report.Figures.whole;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.Heap;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Ratio;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.List;

/** What a script keeps in memory. */
final class HeapChapter {
  private static final double SMALLER_GOAL = 0.2;
  private static final double KIBIBYTE = 1_024;

  /** What 80,000 more events may leave: a tenth of a byte for each. */
  private static final double FLAT_GOAL = 8;

  private HeapChapter() {}

  static Section of(BenchPage page, Extent extent) throws IOException {
    System.out.println("Heap in " + page + " ...");
    var heaps = Heap.in(page, extent);
    var table =
        new Table("script", "loaded", "after 20 % of the events", "after all", "growth meanwhile");
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
    var theirs = heaps.of(Candidate.SEGMENT);
    double growth = ours.growth().median() / KIBIBYTE;
    return new Section(
        "Heap",
        List.of(
            goal("heap after loading", ours.loaded().to(theirs.loaded())),
            goal(
                "heap after " + whole(extent.heapEvents()) + " events",
                ours.used().to(theirs.used())),
            new Goal(
                "growth from 20 % to all of these events",
                "none: at most 8 KiB", brief(growth) + " KiB", growth <= FLAT_GOAL)),
        """
        %s, KiB more than before the script was loaded, garbage collected each time; medians of %d loads. Loaded means that its plugin is ready; then come %s events, each a new object.

        %s"""
            .formatted(page, extent.heapLoads(), whole(extent.heapEvents()), table));
  }

  private static Goal goal(String what, Ratio ratio) {
    return new Goal(
        what,
        "at most 1/5 of Segment's",
        "1/" + brief(1 / ratio.median()),
        ratio.median() <= SMALLER_GOAL);
  }

  private static String kibibytes(double bytes) {
    return brief(bytes / KIBIBYTE);
  }
}
