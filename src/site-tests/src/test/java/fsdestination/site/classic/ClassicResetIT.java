package fsdestination.site.classic;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code analytics.reset()} makes the visitor anonymous to FullStory in classic too: in
 * analytics-next as soon as it is called, in the legacy analytics.js at the next event.
 */
@BrowserTest
class ClassicResetIT {
  private static final String SETTINGS =
      "{%s org: 'o-1ABC-na1', trackNamedPages: true, trackPagesWithEvents: false}";
  private static final String LOG_OUT =
      """
      analytics.identify('u1');
      analytics.track('Signed Out');
      analytics.reset();
      analytics.track('Looked');
      """;
  private static final String[] TWO_VISITORS = {
    "user {\"uid\":\"u1\"}", "user", "event Signed Out", "new session", "event Looked"
  };

  private static void open(Page page, String core, String more) {
    page.open("classic-core.html", settings(SETTINGS.formatted(more)), new Parameter("core", core));
    page.waitFor("window.fullstoryDeliver");
  }

  private static void openNext(Page page) {
    page.open("classic-integrations.html", settings(SETTINGS.formatted("")));
    page.waitFor("window.fullstoryDeliver && readied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "3"})
  void inLegacyAnalyticsTheNextEventIsAnothers(String core, Page page) {
    open(page, core, "");
    page.run(LOG_OUT);
    assertSent(page, TWO_VISITORS);
  }

  @Test
  void inLegacyAnalyticsANewAnonymousIdOfAUserIsNoReset(Page page) {
    open(page, "4", "");
    page.run("analytics.identify('u1'); analytics.setAnonymousId('b'); analytics.track('Looked')");
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "event Looked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "3"})
  void inLegacyAnalyticsAResetInAnotherTabIsSeenAtTheNextEvent(String core, Page page) {
    open(page, core, "");
    page.run("analytics.identify('u1'); analytics.track('Signed Out');");
    page.call("reset/forget-the-visitor");
    page.run("analytics.track('Looked')");
    assertSent(page, TWO_VISITORS);
  }

  @Test
  void inAnalyticsNextTheNextEventIsAnothers(Page page) {
    openNext(page);
    page.run("await analytics.identify('u1');" + LOG_OUT.substring(LOG_OUT.indexOf('\n')));
    assertSent(page, TWO_VISITORS);
  }

  @Test
  void inAnalyticsNextASecondIsEnough(Page page) {
    openNext(page);
    page.run("await analytics.identify('u1'); analytics.reset();");
    page.waitFor("!localStorage.getItem('fake-fs-uid')");
  }

  @Test
  void theSettingSwitchesItOff(Page page) {
    open(page, "4", "anonymizeOnReset: false,");
    page.run(LOG_OUT);
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "event Signed Out", "event Looked");
  }

  @Test
  void aSettingOfAnotherTypeIsOneErrorAndNotUsed(Page page) {
    open(page, "4", "anonymizeOnReset: 1,");
    assertEquals(
        List.of("FullStory: /anonymizeOnReset must be a boolean, got number"),
        page.console("error"));
    page.run(LOG_OUT);
    assertSent(page, TWO_VISITORS);
  }
}
