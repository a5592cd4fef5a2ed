package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Libraries;
import fsdestination.site.Page;
import fsdestination.site.device.LibraryTable.Row;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapters to libraries that are no analytics.js, in what the table does not have. */
@BrowserTest
class AdaptersIT {
  private static final Row RUDDERSTACK = row("@rudderstack/analytics-js");
  private static final Row ANALYTICS = row("analytics");
  private static final Row JITSU = row("@jitsu/js");

  private static Row row(String name) {
    return LibraryTable.rows().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rudderstack | {orgId: 'o-1ABC-na1'} | object",
        "rudderstack | undefined | undefined",
        "analytics | {orgId: 'o-1ABC-na1'} | object",
      })
  void withoutTheFactoryNothingIsLoaded(String adapter, String argument, String type, Page page) {
    page.open("libraries.html");
    page.run(
        """
        const {default: adapt} = await import('/dist/fullstory-%s.mjs');
        const adapted = adapt(%s);
        const instance = {getUserId: () => '', user: () => ({})};
        (adapted.init || adapted.initialize)({instance}, instance);
        """
            .formatted(adapter, argument));
    page.waitFor("pageLog.length");
    assertEquals(
        List.of(
            "Fullstory (Actions): the adapter must be given fullstoryDestination first, got "
                + type
                + ". Nothing was loaded."),
        page.console("error"));
    assertEquals(List.of(), page.requests("/s/fs.js"));
  }

  @Test
  void anEventThatFailsHoldsUpNoOther(Page page) {
    page.open("libraries.html");
    page.run(
        """
        const {default: forAnalytics} = await import('/dist/fullstory-analytics.mjs');
        const plugin = {track: ({event}) => { if (event.event === 'Bad') throw new Error('no'); window.got = event.event; },
            load: () => {}};
        const adapted = forAnalytics(async () => [plugin]);
        adapted.initialize({instance: {user: () => null}});
        adapted.track({payload: {event: 'Bad'}});
        adapted.track({payload: {event: 'Good'}});
        """);
    page.waitFor("window.got === 'Good'");
    assertEquals(List.of("Fullstory (Actions): Error: no"), page.console("error"));
  }

  @Test
  void aUserWhoIsIdentifiedAgainAfterAResetKeepsTheSession(Page page) throws IOException {
    LibraryPage.open(
        page,
        RUDDERSTACK,
        "presets",
        """
        analytics.identify('u1');
        analytics.track('Before');
        analytics.reset();
        analytics.identify('u1');
        analytics.track('After');
        """);
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= 4");
    assertEquals(
        "setIdentity trackEvent setIdentity trackEvent false",
        page.run(
                "return fullstoryCalls.map(({op}) => op).join(' ') + ' '"
                    + " + JSON.stringify(fullstoryCalls).includes('anonymous\"')")
            .asText());
  }

  @Test
  void anotherPageOfTheUserKnowsThemAtTheReset(Page page) throws IOException {
    LibraryPage.open(page, RUDDERSTACK, "presets", "analytics.identify('u1');");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    LibraryPage.open(page, RUDDERSTACK, "presets", "analytics.track('Seen');");
    assertSent(page, "event Seen");
    page.run("analytics.reset(); analytics.track('Looked');");
    assertSent(page, "event Seen", "new session", "event Looked");
  }

  @Test
  void rudderStacksOwnSwitchWorks(Page page) throws IOException {
    LibraryPage.open(
        page,
        RUDDERSTACK,
        "presets",
        """
        analytics.track('Hidden', {}, {integrations: {'Custom Device Mode': false}});
        analytics.track('Sent');
        """);
    assertSent(page, "event Sent");
  }

  @Test
  void theStampOfRudderStackDecidesOnConsent(Page page) {
    page.open("libraries.html");
    page.run(
        """
        const {default: forRudderStack} = await import('/dist/fullstory-rudderstack.mjs');
        const adapted = forRudderStack(fullstoryDestination, {orgId: 'o-1ABC-na1',
            consent: '"C0002" in context.consentManagement.allowedConsentIds'});
        adapted.init({}, {getUserId: () => ''});
        window.track = (event, ...allowedConsentIds) => adapted.track({}, {}, {message: {
            type: 'track', event, properties: {}, context: {consentManagement: {allowedConsentIds}}}});
        track('Refused');
        await new Promise(later => setTimeout(later, 200));
        """);
    assertEquals(List.of(), page.requests("/s/fs.js"));
    page.run("track('Agreed', 'C0002')");
    assertSent(page, "event Agreed");
    page.run("track('Withdrawn'); await new Promise(later => setTimeout(later, 200))");
    assertSent(page, "event Agreed");
  }

  @Test
  void thePluginOfAnalyticsMayBeEnabledLater(Page page) throws IOException {
    page.open("libraries.html");
    Libraries.load(page, "analytics");
    page.run(
        """
        const {default: forAnalytics} = await import('/dist/fullstory-analytics.mjs');
        const plugin = {...forAnalytics(fullstoryDestination, {orgId: 'o-1ABC-na1'}), enabled: false};
        const analytics = AnalyticsLibrary.default({app: 'shop', plugins: [plugin]});
        await analytics.track('Refused');
        window.enable = async () => {
          await analytics.plugins.enable('fullstory-destination');
          analytics.track('Agreed');
        };
        """);
    assertEquals(List.of(), page.requests("/s/fs.js"));
    page.run("await enable()");
    assertSent(page, "event Agreed");
  }

  @Test
  void theNameOfAPageIsAmongItsProperties(Page page) throws IOException {
    LibraryPage.open(
        page, ANALYTICS, "presets", "analytics.page({name: 'Home', campaign: 'spring'});");
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length");
    assertEquals(
        "Home spring",
        page.run(
                "const {pageName, campaign} = fullstoryCalls[0].options.properties;"
                    + "return pageName + ' ' + campaign")
            .asText());
  }

  @Test
  void jitsuHasOnePluginForAllEvents(Page page) throws IOException {
    LibraryPage.open(
        page,
        JITSU,
        "actions",
        """
        await analytics.track('One');
        await analytics.track('Two');
        window.same = fullstoryAnalytics({orgId: 'o-1ABC-na1'}) === fullstoryAnalytics({orgId: 'o-1ABC-na1'});
        """);
    assertSent(page, "event One", "event Two");
    assertEquals("true", page.run("return window.same").toString());
    assertEquals(1, page.requests("/s/fs.js").size());
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void theScriptDefinesOneGlobal(Page page) {
    page.open("empty.html");
    page.run(
        """
        const before = Object.keys(window);
        const script = document.createElement('script');
        script.src = '/dist/fullstory-analytics.js';
        document.head.append(script);
        await new Promise(loaded => { script.onload = loaded; });
        window.added = Object.keys(window).filter(name => !before.includes(name)).join();
        """);
    assertEquals("fullstoryAnalytics", page.run("return window.added").asText());
  }
}
