package fsdestination.site.device;

import fsdestination.site.Libraries;
import fsdestination.site.Page;
import fsdestination.site.device.LibraryTable.Row;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.RecordedRequest;
import java.io.IOException;
import java.util.List;

/** A page that runs the code of docs/libraries.md with the real package of a library. */
final class LibraryPage {
  private static final String NEXT = "@segment/analytics-next";
  private static final String RUDDERSTACK = "@rudderstack/analytics-js";
  private static final String JITSU = "@jitsu/js";

  private static final String RUDDERSTACK_SOURCE =
      """
      {"source": {"id": "s", "name": "s", "writeKey": "YOUR_WRITE_KEY", "enabled": true,
        "workspaceId": "w", "config": {}, "destinations": [
          {"id": "DESTINATION_ID", "name": "FullStory", "enabled": true, "config": {},
           "destinationDefinition": {"name": "CUSTOM_DEVICE_MODE",
            "displayName": "Custom Device Mode"}}]}}
      """;

  private LibraryPage() {}

  /**
   * Returns when the library, or what it has called so far, is {@code analytics} in the page.
   *
   * @param script actions or presets, for the code's {@code fullstoryDestination}
   * @param calls JavaScript right after the code
   */
  static void open(Page page, Row row, String script, String calls) throws IOException {
    answer(page, row);
    if (row.name().equals(NEXT)) {
      page.open("libraries.html", AnalyticsVersions.parameter(row.version()));
    } else {
      page.open("libraries.html");
      Libraries.load(page, file(row));
    }
    page.run(
        globals(row, script)
            + LibraryTable.code(row.name()).replaceAll("(?m)^import .*$", "")
            + "window.analytics = analytics;"
            + calls);
  }

  private static void answer(Page page, Row row) throws IOException {
    switch (row.name()) {
      case NEXT -> {
        CdnSettings.withoutFullstory(page);
        AnalyticsVersions.answerChunks(page, row.version());
      }
      case RUDDERSTACK -> {
        page.vendors()
            .forThisTest(
                "api.rudderstack.com/sourceConfig/", CannedResponse.json(RUDDERSTACK_SOURCE));
        page.vendors().forThisTest("events.example.com/*", CannedResponse.json("{}"));
      }
      case JITSU ->
          page.vendors()
              .forThisTest(
                  "events.example.com/*",
                  request -> CannedResponse.json(destinations(request)).to(request));
      default -> {}
    }
  }

  /** Jitsu's server names the destinations in the response to each event. */
  private static String destinations(RecordedRequest request) {
    var origin = request.headers().getOrDefault("Origin", List.of("")).get(0);
    return """
        {"ok": true, "destinations": [{"id": "d", "credentials": {"orgId": "o-1ABC-na1"},
          "deviceOptions": {"type": "analytics-plugin", "moduleVarName": "fullstoryAnalytics",
            "packageCdn": "%s/dist/fullstory-analytics.js"}}]}
        """
        .formatted(origin);
  }

  private static String file(Row row) {
    return switch (row.name()) {
      case "@segment/analytics.js-core" ->
          row.version().startsWith("3") ? "analytics.js-core-3" : "analytics.js-core";
      case RUDDERSTACK -> "rudderstack-analytics-js-bundled";
      default -> row.name().replace("@", "").replace('/', '-');
    };
  }

  /** What the code imports. */
  private static String globals(Row row, String script) {
    var library =
        switch (row.name()) {
          case NEXT -> "const {AnalyticsBrowser} = AnalyticsNext;";
          case "@customerio/cdp-analytics-browser" -> "const {AnalyticsBrowser} = Customerio;";
          case "@ht-sdks/events-sdk-js-browser" -> "const {HtEventsBrowser} = Hightouch;";
          case RUDDERSTACK ->
              "const {RudderAnalytics} = RudderStack;" + adapter("forRudderStack", "rudderstack");
          case "analytics" ->
              "const Analytics = AnalyticsLibrary.default;" + adapter("forAnalytics", "analytics");
          case JITSU -> "const {jitsuAnalytics} = Jitsu;";
          default -> "const analytics = analyticsCore;" + adapter("FullStory", "classic");
        };
    return library + (script.equals("classic") ? "" : adapter("fullstoryDestination", script));
  }

  private static String adapter(String name, String file) {
    return "const {default: %s} = await import('/dist/fullstory-%s.mjs');".formatted(name, file);
  }
}
