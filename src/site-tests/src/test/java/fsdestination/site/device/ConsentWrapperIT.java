package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.FullstorySent;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The setting {@code consent} with Segment's {@code analytics-consent-tools}. */
@BrowserTest
class ConsentWrapperIT {
  private static final String TRIGGER = "context.consent.categoryPreferences.replay = true";

  private static void open(Page page, String version, String way, String model, boolean agreed)
      throws IOException {
    AnalyticsVersions.answerChunks(page, version);
    CdnSettings.withConsentSetting(page, way.equals("remotePlugins"), TRIGGER);
    page.open(
        "opt-out.html",
        AnalyticsVersions.parameter(version),
        new Parameter("way", way),
        new Parameter("consent", model),
        new Parameter("agreed", agreed ? "yes" : "no"),
        Parameter.settings("{orgId: 'o-1ABC-na1', consent: '" + TRIGGER + "'}"));
  }

  /** The names of events and pages, and user ids, after an event of this name was sent. */
  private static List<String> sentUntil(Page page, String event) {
    page.waitFor("window.fullstorySent && fullstorySent.some(e => e.args[0] === '" + event + "')");
    var sent = new ArrayList<String>();
    for (var line : FullstorySent.sent(page)) {
      var name = line.replaceFirst("^(\\w+) .*\"(?:uid|pageName)\":\"(\\w+)\".*", "$1 $2");
      if (!name.startsWith("user {")) sent.add(name);
    }
    return sent;
  }

  private static void assertNotLoaded(Page page) {
    assertEquals("undefined", page.run("return typeof FS").asText());
    assertEquals(List.of(), page.requests("fullstory.com"));
  }

  private static final String REFUSED =
      """
      window.agreed = false;
      await analytics.identify('u1', {});
      await analytics.page('Home', {});
      await analytics.track('Refused');
      """;

  private static void agree(Page page, String event) {
    page.run("window.agreed = true; await analytics.track(args[0]);", event);
  }

  @ParameterizedTest
  @CsvSource({
    "1.84, register, opt-in",
    "1.84, register, opt-out",
    "1.84, plugins, opt-in",
    "1.84, plugins, opt-out",
    "1.84, remotePlugins, opt-out",
    "1.70, register, opt-in",
    "1.70, register, opt-out",
    "1.70, remotePlugins, opt-out",
    "1.55, register, opt-in",
    "1.55, register, opt-out",
    "1.55, remotePlugins, opt-out",
  })
  void aVisitorRefusesAgreesWithdrawsAndAgrees(String version, String way, String model, Page page)
      throws IOException {
    open(page, version, way, model, false);
    page.run(REFUSED);
    assertNotLoaded(page);

    agree(page, "Ordered");
    assertEquals(List.of("user u1", "page Home", "event Ordered"), sentUntil(page, "Ordered"));

    page.run(REFUSED);
    assertEquals("undefined", page.run("return typeof FS.q").asText());
    assertEquals(3, sentUntil(page, "Ordered").size());

    agree(page, "Shipped");
    assertEquals(
        List.of("new page", "user u1", "page Home", "event Shipped"),
        sentUntil(page, "Shipped").subList(3, 7));
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.console("warn"));
  }

  @ParameterizedTest
  @CsvSource({"1.84", "1.70"})
  void withOptInThePluginOfTheCdnSettingsWaitsForAReload(String version, Page page)
      throws IOException {
    open(page, version, "remotePlugins", "opt-in", false);
    page.run(REFUSED);
    agree(page, "Ordered");
    assertNotLoaded(page);
    open(page, version, "remotePlugins", "opt-in", true);
    page.run("await analytics.track('Ordered');");
    assertEquals(List.of("event Ordered"), sentUntil(page, "Ordered"));
  }

  @ParameterizedTest
  @CsvSource({
    "register, 'Fullstory (Actions)'",
    "register, Fullstory",
    "plugins, All",
    "remotePlugins, Fullstory",
  })
  void whatIsSwitchedOffIsNotLoadedByAVisitorWhoAgrees(String way, String name, Page page)
      throws IOException {
    CdnSettings.withConsentSetting(page, way.equals("remotePlugins"), TRIGGER);
    page.open(
        "opt-out.html",
        new Parameter("way", way),
        new Parameter("consent", "opt-out"),
        new Parameter("options", "{\"integrations\": {\"" + name + "\": false}}"),
        Parameter.settings("{orgId: 'o-1ABC-na1', consent: '" + TRIGGER + "'}"));
    agree(page, "Ordered");
    assertNotLoaded(page);
  }

  @ParameterizedTest
  @CsvSource({"register", "plugins", "remotePlugins"})
  void whatTheSiteKeepsFromTheDestinationIsNotKeptForIt(String way, Page page) throws IOException {
    open(page, "1.84", way, "opt-out", false);
    page.run(
        """
        await analytics.page('Home');
        await analytics.identify('u1', {}, {integrations: {'Fullstory (Actions)': false}});
        await analytics.page('Account', {}, {integrations: {All: false}});
        """);
    agree(page, "Ordered");
    assertEquals(List.of("page Home", "event Ordered"), sentUntil(page, "Ordered"));
  }

  @Test
  void middlewareSeesWhatWasKeptWithTheConsentOfNow(Page page) throws IOException {
    open(page, "1.84", "plugins", "opt-in", false);
    page.run(
        """
        window.seen = [];
        await analytics.addDestinationMiddleware('Fullstory (Actions)', ({payload, next}) => {
          seen.push(payload.obj.type + ' ' + payload.obj.context.consent.categoryPreferences.replay);
          next(payload);
        });
        """
            + REFUSED);
    agree(page, "Ordered");
    sentUntil(page, "Ordered");
    assertEquals("identify true,page true,track true", page.run("return String(seen)").asText());
  }

  @Test
  void otherDestinationsGetEveryEvent(Page page) throws IOException {
    open(page, "1.84", "register", "opt-out", false);
    page.call("visitor/add-neighbour");
    page.run(REFUSED);
    agree(page, "Ordered");
    assertEquals(
        List.of("identify", "page", "track", "track"),
        Arrays.asList(page.run("return String(neighbour)").asText().split(",", -1)));
  }
}
