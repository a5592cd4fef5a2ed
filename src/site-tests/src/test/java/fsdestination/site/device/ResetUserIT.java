package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.device.ResetPage.assertAnonymized;
import static fsdestination.site.device.ResetPage.open;
import static fsdestination.site.device.ResetPage.openWithoutTimer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After {@code analytics.reset()}: who was known before it, and who comes after it. */
@BrowserTest
class ResetUserIT {
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
}
