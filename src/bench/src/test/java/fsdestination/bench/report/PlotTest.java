package fsdestination.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PlotTest {
  private static final String SVG =
      Plot.of(
          "µs",
          List.of(
              new Plot.Panel("size", Map.of("ours", new TreeMap<>(Map.of(1, 2.0, 100, 200.0))))));

  @Test
  void thePlotIsValidXml() throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(SVG)));
    assertEquals(2, document.getElementsByTagName("circle").getLength());
  }

  @Test
  void linearGrowthLiesOnTheDashedLine() {
    var line = SVG.lines().filter(each -> each.contains("\"linear\"")).findFirst().orElseThrow();
    var circles = SVG.lines().filter(each -> each.contains("<circle")).toList();
    assertTrue(line.contains(coordinate(circles.get(0), "cx").replace("cx", "x1")), line);
    assertTrue(line.contains(coordinate(circles.get(0), "cy").replace("cy", "y1")), line);
  }

  private static String coordinate(String circle, String name) {
    return circle.replaceAll(".*(" + name + "=\"[^\"]*\").*", "$1");
  }
}
