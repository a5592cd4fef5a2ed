package fsdestination.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Repeated measurements of one quantity, in the order in which they were made. */
public final class Samples {
  private static final int RESAMPLES = 10_000;

  private final double[] values;

  private Samples(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("expected at least one sample, got none");
    }
    this.values = values;
  }

  public static Samples of(double... values) {
    return new Samples(values.clone());
  }

  public static Samples of(List<? extends Number> values) {
    return new Samples(values.stream().mapToDouble(Number::doubleValue).toArray());
  }

  /** These samples, followed by the others. */
  public Samples and(Samples others) {
    return new Samples(
        DoubleStream.concat(Arrays.stream(values), Arrays.stream(others.values)).toArray());
  }

  public double median() {
    return quantile(values, 0.5);
  }

  /**
   * The first, second or third quartile.
   *
   * @param number 1 to 3
   */
  public double quartile(int number) {
    return quantile(values, number / 4.0);
  }

  public double max() {
    return Arrays.stream(values).max().orElseThrow();
  }

  public int count() {
    return values.length;
  }

  /**
   * The ratio of this quantity to another: the median of the quotients of samples from the same
   * round, with a 95 % confidence interval by <a
   * href="https://en.wikipedia.org/wiki/Bootstrapping_(statistics)">bootstrapping</a>.
   *
   * @throws IllegalArgumentException if the other quantity has another number of samples
   */
  public Ratio to(Samples other) {
    var quotients = pairs(other, (mine, others) -> mine / others);
    // A fixed seed, so that the same samples give the same document.
    var random = new Random(1);
    var medians =
        IntStream.range(0, RESAMPLES)
            .mapToDouble(i -> quantile(resampled(quotients, random), 0.5))
            .toArray();
    return new Ratio(quantile(quotients, 0.5), quantile(medians, 0.025), quantile(medians, 0.975));
  }

  /** The differences between samples from the same round. */
  public Samples minus(Samples other) {
    return new Samples(pairs(other, (mine, others) -> mine - others));
  }

  private double[] pairs(Samples other, DoubleBinaryOperator each) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "expected " + values.length + " samples, got " + other.values.length);
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
    double position = at * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
