package fsdestination.bench.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A picture in SVG: one panel beside the other, both axes logarithmic, readable on light and dark.
 */
public final class Plot {
  /** What the last figure of an axis may stand out to the right. */
  private static final int LABEL = 16;

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">
      <style>
        text { font: 12px sans-serif; fill: #333 }
        .grid { stroke: #ddd }
        .linear { stroke: #999; stroke-dasharray: 4 4 }
        path { stroke-width: 2 }
        .a { stroke: #1769aa; fill: #1769aa } .b { stroke: #b5540a; fill: #b5540a }
        .c { stroke: #6a737d; fill: #6a737d }
        path { fill: none !important } text { stroke: none !important }
      </style>
      <rect width="100%%" height="100%%" fill="#fff"/>
      """;

  private Plot() {}

  /**
   * @param panels of the same y axis
   */
  public static String of(String y, List<Panel> panels) {
    double low = Double.MAX_VALUE;
    double high = 0;
    for (var panel : panels) {
      for (var line : panel.lines().values()) {
        low = Math.min(low, line.values().stream().min(Double::compare).orElseThrow());
        high = Math.max(high, line.values().stream().max(Double::compare).orElseThrow());
      }
    }
    var picture =
        new StringBuilder(
            HEAD.formatted(panels.size() * PanelPicture.WIDTH + LABEL, PanelPicture.HEIGHT));
    for (int i = 0; i < panels.size(); i++) {
      var axis = new Axis(low, high, PanelPicture.BOTTOM, PanelPicture.TOP);
      picture.append(new PanelPicture(panels.get(i), axis, i * PanelPicture.WIDTH).svg(y));
    }
    return picture.append("</svg>\n").toString();
  }

  /**
   * @param lines at most three, by their names
   */
  public record Panel(String x, Map<String, SortedMap<Integer, Double>> lines) {}
}
