package fsdestination.bench.report;

import java.util.Locale;

/** Numbers as a reader wants them. */
public final class Figures {
  private Figures() {}

  /**
   * Three digits that matter, thousands with commas: {@code 1,230,000}, {@code 12.3}, {@code
   * 0.0123}.
   */
  public static String brief(double value) {
    if (value == 0) {
      return "0";
    }
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
    double rounded = Math.round(value / unit) * unit;
    int places = (int) Math.max(0, -Math.round(Math.log10(unit)));
    return String.format(Locale.ROOT, "%,." + places + "f", rounded);
  }

  public static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
