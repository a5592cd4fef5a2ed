package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.SubscriptionSettings.settings;
import static fsdestination.site.device.SubscriptionSettings.subscription;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class ViewedPageIT {
  private static void assertPage(Page page, String event, String properties) {
    page.open("plugins.html", settings(subscription("viewedPageV2")));
    page.run("await load(); await deliver(" + event + ")");
    assertCalls(page, v2("setProperties", "{type: 'page', properties: " + properties + "}"));
  }

  @Test
  void nameIsThePageName(Page page) {
    assertPage(
        page, "{type: 'page', name: 'Home', properties: {a: 1}}", "{pageName: 'Home', a: 1}");
  }

  @Test
  void categoryGoesBeforeName(Page page) {
    assertPage(
        page,
        "{type: 'page', category: 'Shop', name: 'Home', properties: {a: 1}}",
        "{pageName: 'Shop', a: 1}");
  }

  @Test
  void anEmptyCategoryLeavesNoPageName(Page page) {
    assertPage(page, "{type: 'page', category: '', name: 'Home', properties: {a: 1}}", "{a: 1}");
  }

  @Test
  void aPageNameAmongThePropertiesWins(Page page) {
    assertPage(
        page, "{type: 'page', name: 'Home', properties: {pageName: 'Mine'}}", "{pageName: 'Mine'}");
  }

  @Test
  void anEmptyPageIsSent(Page page) {
    assertPage(page, "{type: 'page'}", "{}");
  }
}
