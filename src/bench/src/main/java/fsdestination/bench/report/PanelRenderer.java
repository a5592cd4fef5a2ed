package fsdestination.bench.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Renders one panel of a plot as SVG. */
final class PanelRenderer {
  static final int WIDTH = 320;
  static final int HEIGHT = 300;
  static final int TOP = 30;
  static final int BOTTOM = 250;
  private static final int LEFT = 60;
  private static final int RIGHT = 305;

  private static final List<String> STYLES = List.of("a", "b", "c");

  private final Plot.Panel panel;
  private final Axis y;
  private final Axis x;
  private final int offset;
  private final StringBuilder svg = new StringBuilder();

  PanelRenderer(Plot.Panel panel, Axis y, int offset) {
    this.panel = panel;
    this.y = y;
    this.offset = offset;
    var any = panel.lines().values().iterator().next();
    x = new Axis(any.firstKey(), any.lastKey(), LEFT, RIGHT);
  }

  String render(String unit) {
    add("<g transform=\"translate(%d 0)\">", offset);
    y.decades().forEach(this::yLine);
    x.decades().forEach(this::xLine);
    text(LEFT, TOP - 12, "start", "", unit);
    text((LEFT + RIGHT) / 2.0, BOTTOM + 36, "middle", "", panel.x());
    var names = panel.lines().keySet().stream().toList();
    for (int i = 0; i < names.size(); i++) {
      var style = STYLES.get(i);
      var line = panel.lines().getOrDefault(names.get(i), panel.lines().values().iterator().next());
      if (i == 0) linear(line);
      add("<path class=\"%s\" d=\"M%s\"/>", style, points(line));
      line.forEach(
          (size, cost) ->
              add(
                  "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>",
                  style, x.at(size), y.at(cost)));
      text(LEFT + 8, TOP + 14 + 16 * i, "start", style, names.get(i));
    }
    return svg.append("</g>\n").toString();
  }

  /** The dashed line of linear growth through the last point. */
  private void linear(SortedMap<Integer, Double> line) {
    double size = line.lastKey();
    double cost = line.getOrDefault(line.lastKey(), 0.0);
    double lowest = Math.max(line.firstKey(), size * y.low() / cost);
    add(
        "<line class=\"linear\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        x.at(lowest), y.at(cost * lowest / size), x.at(size), y.at(cost));
  }

  private String points(SortedMap<Integer, Double> line) {
    return line.entrySet().stream()
        .map(
            each ->
                String.format(Locale.ROOT, "%.1f %.1f", x.at(each.getKey()), y.at(each.getValue())))
        .collect(joining("L"));
  }

  private void yLine(double value) {
    add(
        "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
        LEFT, RIGHT, y.at(value), y.at(value));
    text(LEFT - 6, y.at(value) + 4, "end", "", NumberFormatter.threeDigits(value));
  }

  private void xLine(double value) {
    add(
        "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
        x.at(value), x.at(value), TOP, BOTTOM);
    text(x.at(value), BOTTOM + 18, "middle", "", NumberFormatter.threeDigits(value));
  }

  private void text(double left, double base, String anchor, String style, String content) {
    add(
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
        style, left, base, anchor, content);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
