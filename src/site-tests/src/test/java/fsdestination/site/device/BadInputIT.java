package fsdestination.site.device;

import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Invalid settings: one error, and the page goes on. {@code open} returns after {@code
 * analytics.ready()} has fired.
 */
@BrowserTest
class BadInputIT {
  /** Opens the page, makes calls of each type, and expects one error that contains the words. */
  private static void assertOneError(Page page, String settings, String... words) {
    page.open("register.html", settings(settings));
    page.run(
        """
        await analytics.identify('u1', {plan: 'pro'});
        await analytics.track('Ordered');
        await analytics.page();
        await analytics.track('Shipped');
        """);
    assertEquals(1, page.console("error").size(), () -> "" + page.console("error"));
    for (var word : words) {
      assertTrue(page.console("error").get(0).contains(word), () -> "" + page.console("error"));
    }
    assertEquals("2", page.run("return neighbour.events.length").toString());
    assertEquals(List.of(), page.thrown());
  }

  private static void assertNothingLoaded(Page page) {
    assertEquals(List.of(), page.requests("fullstory.com"));
    assertEquals("undefined", page.run("return typeof window.FS").asText());
  }

  @Test
  void undefinedOrgNamesTheSetting(Page page) {
    assertOneError(page, "{}", "FS Org", "orgId");
    assertNothingLoaded(page);
  }

  @Test
  void whitespaceAsOrgNamesTheSetting(Page page) {
    assertOneError(page, "{orgId: ' '}", "/orgId must be the id of your FS Org, got \" \"");
    assertNothingLoaded(page);
  }

  @Test
  void orgThatIsNoStringNamesTheSetting(Page page) {
    assertOneError(page, "{orgId: {}}", "FS Org", "orgId");
    assertNothingLoaded(page);
  }

  @Test
  void undefinedSettingsNameTheSettingToo(Page page) {
    assertOneError(page, "undefined", "FS Org", "orgId");
    assertNothingLoaded(page);
  }

  @Test
  void nullSettingsNameTheSettingToo(Page page) {
    assertOneError(page, "null", "FS Org", "orgId");
    assertNothingLoaded(page);
  }

  @Test
  void aStringInPlaceOfSettingsNamesTheSettingToo(Page page) {
    assertOneError(page, "'o-1ABC-na1'", "FS Org", "orgId");
    assertNothingLoaded(page);
  }

  @Test
  void anArrayInPlaceOfSettingsNamesTheSettingToo(Page page) {
    assertOneError(page, "[]", "FS Org", "orgId");
    assertNothingLoaded(page);
  }

  @Test
  void subscriptionsThatAreNoArrayAreAnError(Page page) {
    assertOneError(page, "{orgId: 'o-1ABC-na1', subscriptions: {}}", "subscriptions");
    assertNothingLoaded(page);
  }
}
