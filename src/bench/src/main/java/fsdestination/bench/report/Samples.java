package fsdestination.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One quantity, measured again and again, in the order in which it was measured. */
public final class Samples {
  private static final int RESAMPLES = 10_000;

  private final double[] values;

  private Samples(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    this.values = values;
  }

  public static Samples of(double... values) {
    return new Samples(values.clone());
  }

  public static Samples of(List<? extends Number> values) {
    return new Samples(values.stream().mapToDouble(Number::doubleValue).toArray());
  }

  /** These, and then those. */
  public Samples and(Samples others) {
    return new Samples(
        DoubleStream.concat(Arrays.stream(values), Arrays.stream(others.values)).toArray());
  }

  public double median() {
    return quantile(values, 0.5);
  }

  public double quartile(int which) {
    return quantile(values, which / 4.0);
  }

  public double max() {
    return Arrays.stream(values).max().orElseThrow();
  }

  public int count() {
    return values.length;
  }

  /**
   * What this is as a multiple of another, by pairs that were measured in the same round: the
   * median of the quotients, and where it lies in 95 of 100 resamplings of them.
   */
  public Ratio to(Samples other) {
    var quotients = pairs(other, (mine, theirs) -> mine / theirs);
    // Always the same resamplings, so that the same samples give the same document.
    var random = new Random(1);
    var medians =
        IntStream.range(0, RESAMPLES)
            .mapToDouble(i -> quantile(resampled(quotients, random), 0.5))
            .toArray();
    return new Ratio(quantile(quotients, 0.5), quantile(medians, 0.025), quantile(medians, 0.975));
  }

  /** How much more this is than another, by the same pairs. */
  public Samples minus(Samples other) {
    return new Samples(pairs(other, (mine, theirs) -> mine - theirs));
  }

  private double[] pairs(Samples other, DoubleBinaryOperator each) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(values.length + " against " + other.values.length);
    }
    return IntStream.range(0, values.length)
        .mapToDouble(i -> each.applyAsDouble(values[i], other.values[i]))
        .toArray();
  }

  private static double[] resampled(double[] from, Random random) {
    return random.ints(from.length, 0, from.length).mapToDouble(i -> from[i]).toArray();
  }

  private static double quantile(double[] values, double at) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    double place = at * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
