package fsdestination.bench;

import static fsdestination.bench.report.NumberFormatter.integer;
import static fsdestination.bench.report.NumberFormatter.threeDigits;
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

/** The cost of an event as settings or events grow. */
record GrowthSection(Section section, List<Plot.Panel> panels) {
  private static final double MICROSECONDS_PER_MILLISECOND = 1_000;

  /** An exponent of 1 is linear growth, of 2 quadratic. */
  private static final double LINEAR = 1;

  /** How much exponents vary from run to run. */
  private static final double NOISE = 0.1;

  static GrowthSection of(BenchPage page, Effort effort) throws IOException {
    var goals = new ArrayList<Goal>();
    var panels = new ArrayList<Plot.Panel>();
    var markdown =
        new StringBuilder(
            """
            %s, microseconds per event, medians of %d batches, in turn. The goals' exponents are fitted to the larger half of the sizes: 1 is linear growth. The dashed lines in the plot are linear.

            ![Cost of an event against subscriptions, properties and conditions](performance.svg)
            """
                .formatted(page, effort.growthRounds()));
    for (var growth : Growth.values()) {
      System.out.println("Growth with " + growth.title() + " in " + page + " ...");
      var costs = growth.measure(page, effort);
      var lines = new LinkedHashMap<String, SortedMap<Integer, Double>>();
      for (var each : costs.candidates()) lines.put(each.name(), microseconds(costs.of(each)));
      goals.addAll(goals(growth.title(), lines));
      markdown.append("\n").append(table(growth.title(), lines));
      panels.add(new Plot.Panel(growth.title(), lines));
    }
    return new GrowthSection(new Section("Growth", goals, markdown.toString()), panels);
  }

  private static List<Goal> goals(
      String title, Map<String, SortedMap<Integer, Double>> microseconds) {
    var goals = new ArrayList<Goal>();
    double ours = exponent(requireNonNull(microseconds.get(Candidate.OURS.name())));
    goals.add(
        new Goal("growth with " + title, "at most linear", describe(ours), ours <= LINEAR + NOISE));
    var loop = microseconds.get(Candidate.BARE.name());
    if (loop != null) {
      double bare = exponent(loop);
      goals.add(
          new Goal(
              "the same, compared with a loop that only copies them",
              "at most the loop's",
              describe(ours) + ", the loop's " + twoPlaces(bare),
              ours <= bare + NOISE));
    }
    return goals;
  }

  private static String describe(double exponent) {
    return "exponent " + twoPlaces(exponent);
  }

  private static String twoPlaces(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static Table table(String title, Map<String, SortedMap<Integer, Double>> microseconds) {
    var heads = new ArrayList<>(List.of(title));
    heads.addAll(microseconds.keySet());
    var table = new Table(heads.toArray(String[]::new));
    for (int size : microseconds.values().iterator().next().keySet()) {
      var row = new ArrayList<Object>(List.of(integer(size)));
      microseconds
          .values()
          .forEach(costs -> row.add(threeDigits(costs.getOrDefault(size, Double.NaN))));
      table.row(row.toArray());
    }
    return table;
  }

  private static SortedMap<Integer, Double> microseconds(SortedMap<Integer, Samples> costs) {
    var medians = new TreeMap<Integer, Double>();
    costs.forEach((size, cost) -> medians.put(size, cost.median() * MICROSECONDS_PER_MILLISECOND));
    return medians;
  }

  /**
   * The exponent of a power law, fitted to the larger half of the sizes by least squares of
   * logarithms.
   */
  private static double exponent(SortedMap<Integer, Double> costs) {
    var points =
        costs.entrySet().stream()
            .skip(costs.size() / 2)
            .map(each -> new double[] {Math.log(each.getKey()), Math.log(each.getValue())})
            .toList();
    double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
    double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
    double covariance = points.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).sum();
    double variance = points.stream().mapToDouble(point -> (point[0] - x) * (point[0] - x)).sum();
    return covariance / variance;
  }
}
