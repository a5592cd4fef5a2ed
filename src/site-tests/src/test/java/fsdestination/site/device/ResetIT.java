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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code analytics.reset()} makes the visitor anonymous to FullStory, in the order of the calls.
 */
@BrowserTest
class ResetIT {
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
}
