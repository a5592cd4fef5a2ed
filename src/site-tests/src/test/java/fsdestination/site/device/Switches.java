package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Applies each switch of docs/switches.md in a page, and compares whether an event is sent. */
final class Switches {
  private static final Pattern CALL = Pattern.compile("(\\w+)\\((.+?), (.+)\\)");
  private static final String PLAN = "tracking plan ";
  private static final String FS_JS = "edge.fullstory.com/s/fs.js";

  private Switches() {}

  /**
   * @param version of analytics-next
   * @param way to load the destination: the name of a column
   */
  static void assertAsDocumented(String version, String way, Page page) throws IOException {
    AnalyticsVersions.answerChunks(page, version);
    var expected = SwitchTable.expected(way, version);
    assertTrue(expected.size() > 10, expected::toString);
    var different = new ArrayList<String>();
    for (var row : expected.entrySet()) {
      var found = stateWith(row.getKey(), page, version, way);
      if (!found.equals(row.getValue())) {
        different.add(row.getKey() + ": expected " + row.getValue() + ", found " + found);
      }
    }
    assertEquals(List.of(), different);
  }

  /** Makes the call "Ordered" with the switch, and returns its state in the terms of the table. */
  private static String stateWith(String name, Page page, String version, String way)
      throws IOException {
    var plan = name.startsWith(PLAN) ? name.substring(PLAN.length()) : "{}";
    CdnSettings.whereFullstoryNeedsConsent(page, way.equals("remotePlugins"), plan);
    var scenario = new ArrayList<Parameter>();
    scenario.add(new Parameter("way", way));
    scenario.add(AnalyticsVersions.parameter(version));
    var track = "await analytics.track('Ordered', {});";
    var call = CALL.matcher(name);
    if (name.startsWith("consent ")) {
      scenario.add(new Parameter("consent", name.substring(8, name.indexOf(','))));
      if (name.endsWith("refused")) {
        scenario.add(new Parameter("agreed", "no"));
      }
      if (name.endsWith("withdrawn")) {
        track = "await analytics.track('Agreed', {}); window.agreed = false;" + track;
      }
    } else if (call.matches() && call.group(1).equals("load")) {
      scenario.add(new Parameter("options", call.group(3)));
    } else if (call.matches() && call.group(1).equals("track")) {
      track = "await analytics.track('Ordered', {}, " + call.group(3) + ");";
    } else if (call.matches()) {
      track =
          "await analytics.addDestinationMiddleware(%s, ({next}) => next(null)); %s"
              .formatted(call.group(2), track);
    }
    // Only fs.js: the previous page may still make requests to FullStory's other hosts.
    int scripts = page.requests(FS_JS).size();
    page.open("opt-out.html", scenario.toArray(Parameter[]::new));
    page.run(track);
    var state = OrderedState.on(page);
    if (state.equals("not loaded")) {
      assertEquals(scripts, page.requests(FS_JS).size(), name);
    }
    return state;
  }
}
