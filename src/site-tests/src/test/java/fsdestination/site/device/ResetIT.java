package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.device.ResetPage.assertAnonymized;
import static fsdestination.site.device.ResetPage.assertTwoVisitors;
import static fsdestination.site.device.ResetPage.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code analytics.reset()} makes the visitor anonymous to FullStory, in the order of the calls.
 */
@BrowserTest
class ResetIT {
  private static final String LOG_OUT =
      """
      await analytics.identify('u1');
      const signedOut = analytics.track('Signed Out');
      analytics.reset();
      await analytics.track('Looked');
      await signedOut;
      """;
  private static final String SLOW =
      """
      analytics.addSourceMiddleware(async ({payload, next}) => {
        await new Promise(later => setTimeout(later, 120));
        next(payload);
      });
      """;
  private static final String DROPS_SIGNED_OUT =
      """
      await analytics.addSourceMiddleware(({payload, next}) => {
        if (payload.obj.event !== 'Signed Out') next(payload);
      });
      """;

  private static void openWithoutTimer(Page page, String version) {
    open(page, version, "");
    page.call("reset/without-the-timer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void theEventBeforeItIsTheUsersAndTheNextIsNot(String version, Page page) {
    openWithoutTimer(page, version);
    page.run(LOG_OUT);
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
    assertAnonymized(1, page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void soItIsWhereSourceMiddlewareIsSlow(String version, Page page) {
    openWithoutTimer(page, version);
    page.run("await " + SLOW + LOG_OUT);
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void soItIsWhereDestinationMiddlewareIsSlow(String version, Page page) {
    openWithoutTimer(page, version);
    page.run(
        "await "
            + SLOW.replace(
                "addSourceMiddleware(", "addDestinationMiddleware('Fullstory (Actions)',")
            + LOG_OUT);
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void aDroppedEventBeforeItHoldsNothingUp(String version, Page page) {
    openWithoutTimer(page, version);
    page.run(DROPS_SIGNED_OUT + LOG_OUT.replace("await signedOut;", "signedOut.catch(() => {});"));
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "new session", "event Looked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void withoutAnotherEventASecondIsEnough(String version, Page page) {
    open(page, version, "");
    page.run("await analytics.identify('u1'); analytics.track('Signed Out'); analytics.reset();");
    page.waitFor("!localStorage.getItem('fake-fs-uid')");
    page.run("await analytics.track('Looked')");
    assertTwoVisitors(page, "u1", "Signed Out", "Looked");
    assertAnonymized(1, page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void leavingThePageIsEnough(String version, Page page) {
    openWithoutTimer(page, version);
    page.call("reset/sent-at-the-end");
    page.run(
        """
        await analytics.identify('u1');
        await analytics.track('Signed Out');
        setTimeout(() => {
          analytics.reset();
          location = '/pages/empty.html';
        }, 0);
        """);
    page.waitFor("location.pathname === '/pages/empty.html' && window.pageReady");
    assertEquals("null", page.run("return localStorage.getItem('fake-fs-uid')").toString());
    page.run("window.fullstorySent = JSON.parse(sessionStorage.getItem('sent'))");
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "event Signed Out");
  }

  @Test
  void twoResetsAreOneCall(Page page) {
    openWithoutTimer(page, "1.84");
    page.run(
        """
        await analytics.identify('u1');
        analytics.reset();
        analytics.reset();
        await analytics.track('Looked');
        """);
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "new session", "event Looked");
    assertAnonymized(1, page);
  }

  @Test
  void twoResetsWithoutAnEventAreOneCall(Page page) {
    open(page, "1.84", "");
    page.run("await analytics.identify('u1'); analytics.reset(); analytics.reset();");
    page.waitFor("!localStorage.getItem('fake-fs-uid')");
    page.run("await new Promise(later => setTimeout(later, 1200))");
    assertAnonymized(1, page);
  }

  @Test
  void aUserBetweenTwoResetsIsLeftToo(Page page) {
    open(page, "1.84", "");
    page.run(
        """
        await analytics.identify('u1');
        analytics.reset();
        analytics.identify('u2');
        analytics.reset();
        """);
    page.waitFor("fullstoryCalls.filter(call => call.options.anonymous).length === 2");
    assertEquals("null", page.run("return localStorage.getItem('fake-fs-uid')").toString());
  }

  @Test
  void ofAnUnknownVisitorOnlyTheCallIsMade(Page page) {
    open(page, "1.84", "");
    page.run("await analytics.track('Opened'); analytics.reset(); await analytics.track('Looked')");
    assertSent(page, "event Opened", "event Looked");
    assertAnonymized(1, page);
  }

  @Test
  void aUserOfAnEarlierPageIsLeftToo(Page page) {
    open(page, "1.84", "");
    page.run("await analytics.identify('u1')");
    open(page, "1.84", "");
    page.run("analytics.reset(); await analytics.track('Looked')");
    assertSent(page, "new session", "event Looked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void anotherUserAfterItHasASessionOfTheirOwn(String version, Page page) {
    openWithoutTimer(page, version);
    page.run("await analytics.identify('u1'); analytics.reset(); await analytics.identify('u2')");
    assertSent(
        page, "user {\"uid\":\"u1\"}", "user", "new session", "user {\"uid\":\"u2\"}", "user");
    assertAnonymized(1, page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.84", "1.70", "1.55"})
  void theSameUserAfterItKeepsTheSession(String version, Page page) {
    openWithoutTimer(page, version);
    page.run(
        """
        await analytics.identify('u1');
        analytics.reset();
        await analytics.identify('u1');
        await analytics.track('Looked');
        """);
    assertSent(
        page, "user {\"uid\":\"u1\"}", "user", "user {\"uid\":\"u1\"}", "user", "event Looked");
    assertAnonymized(0, page);
  }

  @Test
  void theSameUserOnTheNextPageKeepsTheSession(Page page) {
    open(page, "1.84", "");
    page.run("await analytics.identify('u1')");
    openWithoutTimer(page, "1.84");
    page.run("analytics.reset(); await analytics.identify('u1'); await analytics.track('Looked');");
    assertSent(page, "user {\"uid\":\"u1\"}", "user", "event Looked");
    assertAnonymized(0, page);
  }

  @Test
  void thePropertiesOfThePageAreSetAgain(Page page) {
    openWithoutTimer(page, "1.84");
    page.run(
        """
        await analytics.identify('u1');
        await analytics.page('Home');
        analytics.reset();
        await analytics.track('Looked');
        """);
    assertSent(
        page,
        "user {\"uid\":\"u1\"}",
        "user",
        "page {\"pageName\":\"Home\"}",
        "new session",
        "page {\"pageName\":\"Home\"}",
        "event Looked");
  }

  @Test
  void thoseOfAnotherPageAreNot(Page page) {
    openWithoutTimer(page, "1.84");
    page.run(
        """
        await analytics.identify('u1');
        await analytics.page('Home');
        history.pushState({}, '', '/pages/goodbye');
        analytics.reset();
        await analytics.track('Looked');
        """);
    assertSent(
        page,
        "user {\"uid\":\"u1\"}",
        "user",
        "page {\"pageName\":\"Home\"}",
        "new session",
        "event Looked");
  }

  @Test
  void aPageEventAfterItHasItsOwn(Page page) {
    openWithoutTimer(page, "1.84");
    page.run(
        """
        await analytics.identify('u1');
        await analytics.page('Home');
        analytics.reset();
        await analytics.page('Sign in');
        """);
    assertSent(
        page,
        "user {\"uid\":\"u1\"}",
        "user",
        "page {\"pageName\":\"Home\"}",
        "new session",
        "page {\"pageName\":\"Sign in\"}");
  }

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
