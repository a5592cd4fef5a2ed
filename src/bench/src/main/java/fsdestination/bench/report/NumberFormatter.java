package fsdestination.bench.report;

import java.util.Locale;

/** Formats numbers for tables and sentences. */
public final class NumberFormatter {
  private NumberFormatter() {}

  /**
   * Three significant digits, with thousands separators: {@code 1,230,000}, {@code 12.3}, {@code
   * 0.0123}.
   */
  public static String threeDigits(double value) {
    if (value == 0) {
      return "0";
    }
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
    double rounded = Math.round(value / unit) * unit;
    int places = (int) Math.max(0, -Math.round(Math.log10(unit)));
    return String.format(Locale.ROOT, "%,." + places + "f", rounded);
  }

  public static String integer(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
