package fsdestination.bench.report;

/**
 * The ratio of two quantities.
 *
 * @param low the lower end of its 95 % confidence interval
 * @param high the upper end
 */
public record Ratio(double median, double low, double high) {
  @Override
  public String toString() {
    var digits =
        median >= 100 ? "%.0f [%.0f–%.0f]" : median >= 3 ? "%.1f [%.1f–%.1f]" : "%.3f [%.3f–%.3f]";
    return digits.formatted(median, low, high);
  }
}
