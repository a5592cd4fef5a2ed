package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.device.ResetPage.LOG_OUT;
import static fsdestination.site.device.ResetPage.assertAnonymized;
import static fsdestination.site.device.ResetPage.assertTwoVisitors;
import static fsdestination.site.device.ResetPage.open;
import static fsdestination.site.device.ResetPage.openWithoutTimer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether {@code analytics.reset()} makes a call: by the settings and the registration. */
@BrowserTest
class ResetSettingIT {
  @Test
  void sitesWithV1ActionsAnonymizeByTheFunctionOfV1(Page page) {
    open(page, "1.84", "", "");
    page.run(
        """
        const {anonymize} = FS;
        window.times = 0;
        FS.anonymize = () => {
          window.times++;
          anonymize();
        };
        """
            + LOG_OUT);
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
    assertEquals("1", page.run("return times").toString());
  }

  @Test
  void theSettingSwitchesItOff(Page page) {
    open(page, "1.84", "anonymizeOnReset: false,");
    page.run(LOG_OUT);
    page.run("await new Promise(later => setTimeout(later, 1200))");
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "event Signed Out", "event Looked");
  }

  @Test
  void aSettingOfAnotherTypeIsOneErrorAndNotUsed(Page page) {
    open(page, "1.84", "anonymizeOnReset: 'no',");
    assertEquals(
        List.of("Fullstory (Actions): /anonymizeOnReset must be a boolean, got string"),
        page.console("error"));
    page.run(LOG_OUT);
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
  }

  @Test
  void withoutConsentNoCallIsMadeAndTheUserIsForgotten(Page page) {
    page.open(
        "register.html", ResetPage.settings("consent: 'context.consent.replay = true',", "V2"));
    page.run(
        """
        await analytics.identify('u1');
        analytics.reset();
        await analytics.track('Agreed', {}, {context: {consent: {replay: true}}});
        await analytics.track('Looked', {}, {context: {consent: {replay: true}}});
        """);
    assertSent(page, "event Agreed", "event Looked");
    assertAnonymized(1, page);
  }

  @Test
  void eachOfTwoInstancesHasResetsOfItsOwn(Page page) {
    openWithoutTimer(page, "1.84");
    page.run(
        """
        const [other] = await AnalyticsNext.AnalyticsBrowser.load(
          {writeKey: 'OTHER', cdnSettings: {integrations: {}}}, {integrations: {'Segment.io': false}});
        await other.register(...await fullstoryDestination({orgId: 'o-1ABC-na1'}));
        await other.track('Opened');
        """
            + LOG_OUT);
    assertSent(
        page,
        "event Opened",
        "user {\"uid\":\"u1\"}",
        "user",
        "event Signed Out",
        "new session",
        "event Looked");
    assertAnonymized(1, page);
  }

  @Test
  void aDestinationThatWasDeregisteredMakesNoCall(Page page) {
    open(page, "1.84", "");
    page.run(
        """
        await analytics.identify('u1');
        await analytics.deregister('Fullstory (Actions)');
        analytics.reset();
        await new Promise(later => setTimeout(later, 1200));
        """);
    assertAnonymized(0, page);
  }

  @Test
  void aPluginThatIsRegisteredTwiceAnonymizesOnce(Page page) {
    openWithoutTimer(page, "1.84");
    page.run(
        """
        await analytics.register(...await fullstoryDestination({orgId: 'o-1ABC-na1'}));
        """
            + LOG_OUT);
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
    assertAnonymized(1, page);
  }
}
