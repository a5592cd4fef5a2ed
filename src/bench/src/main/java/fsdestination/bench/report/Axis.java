package fsdestination.bench.report;

import java.util.stream.DoubleStream;

/**
 * A logarithmic axis over whole decades.
 *
 * @param low the smallest value, at the coordinate {@code from}
 * @param high the largest value, at the coordinate {@code to}
 */
record Axis(double low, double high, double from, double to) {
  Axis {
    low = Math.pow(10, Math.floor(Math.log10(low)));
    high = Math.pow(10, Math.max(Math.ceil(Math.log10(high)), Math.log10(low) + 1));
  }

  double at(double value) {
    double share = Math.log10(value / low) / Math.log10(high / low);
    return from + share * (to - from);
  }

  DoubleStream decades() {
    return DoubleStream.iterate(low, value -> value <= high * 1.001, value -> value * 10);
  }
}
