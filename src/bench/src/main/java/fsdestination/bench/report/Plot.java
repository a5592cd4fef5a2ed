package fsdestination.bench.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** An SVG with panels side by side, with logarithmic axes, readable on light and dark pages. */
public final class Plot {
  /** Space for the half of the last axis label that exceeds the panel, in pixels. */
  private static final int LABEL_OVERHANG = 16;

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
   * Renders the plot.
   *
   * @param y the unit of the y axis, which the panels share
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
    var svg =
        new StringBuilder(
            HEAD.formatted(
                panels.size() * PanelRenderer.WIDTH + LABEL_OVERHANG, PanelRenderer.HEIGHT));
    for (int i = 0; i < panels.size(); i++) {
      var axis = new Axis(low, high, PanelRenderer.BOTTOM, PanelRenderer.TOP);
      svg.append(new PanelRenderer(panels.get(i), axis, i * PanelRenderer.WIDTH).render(y));
    }
    return svg.append("</svg>\n").toString();
  }

  /**
   * One diagram.
   *
   * @param x the title of the x axis
   * @param lines at most three, by name: values by size
   */
  public record Panel(String x, Map<String, SortedMap<Integer, Double>> lines) {}
}
