package fsdestination.bench.report;

import java.util.Locale;

/** A quotient of two quantities, and the interval that it lies in at 95 %. */
public record Ratio(double median, double low, double high) {
  @Override
  public String toString() {
    var digits =
        median >= 100 ? "%.0f [%.0f–%.0f]" : median >= 3 ? "%.1f [%.1f–%.1f]" : "%.3f [%.3f–%.3f]";
    return digits.formatted(median, low, high);
  }

  /** As {@code 12.3}, for a sentence. */
  public String brief() {
    return String.format(Locale.ROOT, median >= 3 ? "%.1f" : "%.2f", median);
  }
}
