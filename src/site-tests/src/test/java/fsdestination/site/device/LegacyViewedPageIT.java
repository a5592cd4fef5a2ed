package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v1;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class LegacyViewedPageIT {
  private static void assertSent(Page page, String event, JsonNode... calls) {
    page.open("plugins.html", settings(subscription("viewedPage")));
    page.run("await load(); await deliver(" + event + ")");
    assertCalls(page, calls);
  }

  private static JsonNode pageProperties(String properties) {
    return v1("setProperties", "{type: 'page', properties: " + properties + "}");
  }

  @Test
  void nameIsThePageName(Page page) {
    assertSent(
        page,
        "{type: 'page', name: 'Home', properties: {'a b': 1}}",
        pageProperties("{pageName: 'Home', 'a b': 1}"));
  }

  @Test
  void aPageNameAmongThePropertiesWins(Page page) {
    assertSent(
        page,
        "{type: 'page', name: 'Home', properties: {pageName: 'Mine'}}",
        pageProperties("{pageName: 'Mine'}"));
  }

  @Test
  void aNameAloneIsEnough(Page page) {
    assertSent(page, "{type: 'page', name: 'Home'}", pageProperties("{pageName: 'Home'}"));
  }

  @Test
  void propertiesAloneAreEnough(Page page) {
    assertSent(page, "{type: 'page', properties: {a: 1}}", pageProperties("{a: 1}"));
  }

  @Test
  void anEmptyPageIsNotSent(Page page) {
    assertSent(page, "{type: 'page'}");
  }
}
