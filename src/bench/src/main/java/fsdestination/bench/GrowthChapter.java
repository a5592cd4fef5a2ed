package fsdestination.bench;

import static fsdestination.bench.report.Figures.brief;
import static fsdestination.bench.report.Figures.whole;

import fsdestination.bench.page.BenchPage;
import fsdestination.bench.page.Candidate;
import fsdestination.bench.page.Growth;
import fsdestination.bench.report.Goal;
import fsdestination.bench.report.Plot;
import fsdestination.bench.report.Samples;
import fsdestination.bench.report.Section;
import fsdestination.bench.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an event costs as settings or events grow. */
record GrowthChapter(Section section, List<Plot.Panel> panels) {
  private static final double MICROSECONDS = 1_000;

  /** 1 is linear, 2 quadratic; the rest is chance. */
  private static final double LINEAR_GOAL = 1.1;

  static GrowthChapter of(BenchPage page, Extent extent) throws IOException {
    var goals = new ArrayList<Goal>();
    var panels = new ArrayList<Plot.Panel>();
    var text =
        new StringBuilder(
            """
            %s, microseconds per event, medians of %d batches in turn. The power is that of the size with which ours grows in its larger half: 1 is linear. The dashed lines in the picture are linear.

            ![Cost of an event against subscriptions, properties and conditions](performance.svg)
            """
                .formatted(page, extent.growthRounds()));
    for (var growth : Growth.values()) {
      System.out.println("Growth with " + growth.title() + " in " + page + " ...");
      var costs = growth.in(page, extent);
      var ours = microseconds(costs.of(Candidate.OURS));
      var theirs = microseconds(costs.of(Candidate.SEGMENT));
      double power = power(ours);
      goals.add(
          new Goal(
              "growth with " + growth.title(),
              "at worst linear",
              "power " + String.format(Locale.ROOT, "%.2f", power),
              power <= LINEAR_GOAL));
      var table = new Table(growth.title(), "ours", "Segment's");
      ours.forEach(
          (size, cost) ->
              table.row(whole(size), brief(cost), brief(theirs.getOrDefault(size, Double.NaN))));
      text.append("\n").append(table);
      var lines = new LinkedHashMap<String, SortedMap<Integer, Double>>();
      lines.put("ours", ours);
      lines.put("Segment's", theirs);
      panels.add(new Plot.Panel(growth.title(), lines));
    }
    return new GrowthChapter(new Section("Growth", goals, text.toString()), panels);
  }

  private static SortedMap<Integer, Double> microseconds(SortedMap<Integer, Samples> costs) {
    var medians = new TreeMap<Integer, Double>();
    costs.forEach((size, cost) -> medians.put(size, cost.median() * MICROSECONDS));
    return medians;
  }

  /** Of the size, by the least squares of the logarithms, over the larger half of the sizes. */
  private static double power(SortedMap<Integer, Double> costs) {
    var points =
        costs.entrySet().stream()
            .skip(costs.size() / 2)
            .map(each -> new double[] {Math.log(each.getKey()), Math.log(each.getValue())})
            .toList();
    double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
    double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
    double both = points.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).sum();
    double square = points.stream().mapToDouble(point -> (point[0] - x) * (point[0] - x)).sum();
    return both / square;
  }
}
