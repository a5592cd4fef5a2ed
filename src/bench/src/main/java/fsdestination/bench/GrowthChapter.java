package fsdestination.bench;

import static fsdestination.bench.report.Figures.brief;
import static fsdestination.bench.report.Figures.whole;
import static java.util.Objects.requireNonNull;

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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an event costs as settings or events grow. */
record GrowthChapter(Section section, List<Plot.Panel> panels) {
  private static final double MICROSECONDS = 1_000;

  /** A power of 1 is linear, of 2 quadratic. */
  private static final double LINEAR = 1;

  /** What powers differ by from run to run. */
  private static final double CHANCE = 0.1;

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
      var lines = new LinkedHashMap<String, SortedMap<Integer, Double>>();
      for (var each : costs.candidates()) lines.put(each.name(), microseconds(costs.of(each)));
      goals.addAll(goals(growth.title(), lines));
      text.append("\n").append(table(growth.title(), lines));
      panels.add(new Plot.Panel(growth.title(), lines));
    }
    return new GrowthChapter(new Section("Growth", goals, text.toString()), panels);
  }

  private static List<Goal> goals(
      String title, Map<String, SortedMap<Integer, Double>> microseconds) {
    var goals = new ArrayList<Goal>();
    double ours = power(requireNonNull(microseconds.get(Candidate.OURS.name())));
    goals.add(
        new Goal(
            "growth with " + title, "at worst linear", inWords(ours), ours <= LINEAR + CHANCE));
    var loop = microseconds.get(Candidate.BARE.name());
    if (loop != null) {
      double bare = power(loop);
      goals.add(
          new Goal(
              "the same beside a loop that only copies them",
              "at worst as the loop's",
              inWords(ours) + " against " + inWords(bare),
              ours <= bare + CHANCE));
    }
    return goals;
  }

  private static String inWords(double power) {
    return "power " + String.format(Locale.ROOT, "%.2f", power);
  }

  private static Table table(String title, Map<String, SortedMap<Integer, Double>> microseconds) {
    var heads = new ArrayList<>(List.of(title));
    heads.addAll(microseconds.keySet());
    var table = new Table(heads.toArray(String[]::new));
    for (int size : microseconds.values().iterator().next().keySet()) {
      var row = new ArrayList<Object>(List.of(whole(size)));
      microseconds.values().forEach(costs -> row.add(brief(costs.getOrDefault(size, Double.NaN))));
      table.row(row.toArray());
    }
    return table;
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
