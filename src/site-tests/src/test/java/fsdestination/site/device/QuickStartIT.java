package fsdestination.site.device;

import static fsdestination.site.Parameter.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the documentation works as copied, and loses no call. */
@BrowserTest
class QuickStartIT {
  private static final String INSTALLATION = "docs/installation.md";
  private static final String NPM = "web/npm/README.md";
  private static final String RIGHT_AFTER = "var sent = analytics.track('Right after');";
  private static final String LATER = "await sent; await analytics.track('Later');";

  /** Waits for as many events, and fails unless FullStory got them in this order. */
  private static void assertArrive(Page page, String... events) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= " + events.length);
    var found = new ArrayList<String>();
    page.fullstoryCalls().forEach(call -> found.add(call.at("/options/name").asText()));
    assertEquals(List.of(events), found);
    assertEquals(List.of(), page.thrown());
    assertEquals(List.of(), page.console("error"));
  }

  private static void open(Page page, String version) {
    AnalyticsVersions.answerChunks(page, version);
    page.open("libraries.html", AnalyticsVersions.parameter(version));
  }

  @ParameterizedTest
  @CsvSource({
    INSTALLATION + ",1.84",
    INSTALLATION + ",1.70",
    INSTALLATION + ",1.55",
    NPM + ",1.84",
    NPM + ",1.70",
    NPM + ",1.55"
  })
  void byNpm(String file, String version, Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    open(page, version);
    var code = QuickStart.code(file, "import", "plugins: await fullstoryDestination");
    page.run(QuickStart.body(code) + RIGHT_AFTER + LATER);
    assertArrive(page, "Right after", "Later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void byNpmWithCallsBeforeItIsLoaded(String version, Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    open(page, version);
    var code = QuickStart.code(INSTALLATION, "export const analytics = new AnalyticsBrowser()");
    var withCalls = code.replace("Browser();", "Browser(); analytics.track('Before');");
    page.run(QuickStart.body(withCalls) + RIGHT_AFTER + LATER);
    assertArrive(page, "Before", "Right after", "Later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void byNpmWithTheSettingsMadeInSegment(String version, Page page) throws IOException {
    CdnSettings.withFullstory(
        page,
        """
        {orgId: 'o-ABC-eu1', subscriptions: [{name: 'A', enabled: true, subscribe: 'type = "track"',
         partnerAction: 'trackEventV2', mapping: {name: {'@template': 'My {{event}}'}}}]}
        """);
    open(page, version);
    var code = QuickStart.code(INSTALLATION, "plugins: [fullstoryDestination]");
    page.run(QuickStart.body(code) + RIGHT_AFTER + LATER);
    assertArrive(page, "My Right after", "My Later");
    assertEquals(1, page.requests("https://edge.eu1.fullstory.com/s/fs.js?org=o-ABC-eu1").size());
    assertEquals(List.of(), page.requests("next-integrations"));
  }

  private static void openSnippet(Page page, String snippet, String version, Parameter more)
      throws IOException {
    AnalyticsVersions.answerChunks(page, version);
    page.vendors()
        .forThisTest(
            "cdn.segment.com/analytics.js/v1/*",
            CannedResponse.scriptFile(AnalyticsVersions.scripts(version).resolve("standalone.js")));
    page.open(
        "segment-snippet.html",
        new Parameter("snippet", snippet.equals("5.2") ? "" : snippet),
        more,
        calls("[['track', 'Before']]"));
  }

  @ParameterizedTest
  @CsvSource({
    "4.15,1.84",
    "4.16,1.84",
    "5.2,1.84",
    "4.15,1.70",
    "5.2,1.70",
    "4.15,1.55",
    "5.2,1.55"
  })
  void bySegmentsSnippet(String snippet, String version, Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    var load = new Parameter("load", QuickStart.code(INSTALLATION, "updateCDNSettings", "concat"));
    openSnippet(page, snippet, version, load);
    page.run("await analytics.track('Later')");
    assertArrive(page, "Before", "Later");
  }

  @Test
  void bySegmentsSnippetIfSegmentsOwnIsOn(Page page) throws IOException {
    CdnSettings.withFullstory(page, "{orgId: 'o-9OTHER-na1'}");
    var load = new Parameter("load", QuickStart.code(INSTALLATION, "updateCDNSettings", "concat"));
    openSnippet(page, "5.2", "1.84", load);
    assertArrive(page, "Before");
    assertEquals("o-1ABC-na1", page.run("return _fs_org").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.15", "4.16", "5.2"})
  void bySegmentsSnippetWithTheSettingsMadeInSegment(String snippet, Page page) throws IOException {
    CdnSettings.withFullstory(page, "{orgId: 'o-2MADE-na1'}");
    var load =
        new Parameter("load", QuickStart.code(INSTALLATION, "updateCDNSettings", "plugin.url ="));
    openSnippet(page, snippet, "1.84", load);
    assertArrive(page, "Before");
    assertEquals("o-2MADE-na1", page.run("return _fs_org").asText());
  }

  @Test
  void callsWaitIfOurScriptIsLate(Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    page.vendors()
        .forThisTest(
            "cdn.segment.com/next-integrations/actions/fullstory/x.js",
            CannedResponse.scriptFile(ProjectFiles.dist("fullstory-actions.js"))
                .after(Duration.ofMillis(1500)));
    var load = new Parameter("load", QuickStart.code(INSTALLATION, "updateCDNSettings", "concat"));
    openSnippet(page, "5.2", "1.84", load);
    assertArrive(page, "Before");
  }

  @Test
  void byAScriptTagOfItsOwn(Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    var code = QuickStart.code(INSTALLATION, "analytics.register.apply");
    var script = code.substring(code.lastIndexOf("<script>") + 8, code.lastIndexOf("</script>"));
    openSnippet(page, "5.2", "1.84", new Parameter("tag", script));
    page.run("await analytics.track('Later')");
    assertArrive(page, "Before", "Right after", "Later");
  }
}
