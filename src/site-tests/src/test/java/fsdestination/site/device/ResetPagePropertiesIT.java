package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.device.ResetPage.openWithoutTimer;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FullStory loses the properties of the page with the user, so that they are set again. */
@BrowserTest
class ResetPagePropertiesIT {
  private static final String HOME = "page {\"pageName\":\"Home\"}";

  /**
   * Makes the calls of a user on the page "Home".
   *
   * @param sent what is sent after the properties of that page
   */
  private static void assertSentAfterHome(Page page, String calls, String... sent) {
    openWithoutTimer(page, "1.84");
    page.run("await analytics.identify('u1'); await analytics.page('Home'); " + calls);
    var home = Stream.of("user {\"uid\":\"u1\"}", "user", HOME);
    assertSent(page, Stream.concat(home, Stream.of(sent)).toArray(String[]::new));
  }

  @Test
  void thePropertiesOfThePageAreSetAgain(Page page) {
    assertSentAfterHome(
        page,
        "analytics.reset(); await analytics.track('Looked')",
        "new session",
        HOME,
        "event Looked");
  }

  @Test
  void thoseOfAnotherPageAreNot(Page page) {
    assertSentAfterHome(
        page,
        """
        history.pushState({}, '', '/pages/goodbye');
        analytics.reset();
        await analytics.track('Looked');
        """,
        "new session",
        "event Looked");
  }

  @Test
  void aPageEventAfterItHasItsOwn(Page page) {
    assertSentAfterHome(
        page,
        "analytics.reset(); await analytics.page('Sign in')",
        "new session",
        "page {\"pageName\":\"Sign in\"}");
  }
}
