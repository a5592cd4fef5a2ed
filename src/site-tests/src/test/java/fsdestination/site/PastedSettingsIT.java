package fsdestination.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Settings with several mistakes: the console has, once, each that the inspector finds and the
 * playground marks.
 */
@BrowserTest
class PastedSettingsIT {
  private static final String LOADING =
      """
      host: 'http://example.com', script: 'a b', appHost: '//x', cookieDomain: 5, assetMapId: {},
      recordCrossDomainIFrames: 'yes', startCaptureManually: 1, anonymizeOnReset: 'no'
      """;

  private static final String VISITOR = "elementConsent: 5, redact: {keys: 'a'}";

  private static final String SUBSCRIPTIONS =
      """
      {name: 'Orders', enabled: true, partnerAction: 'trackEventV2',
       subscribe: 'type = "track" and (event = = 5)',
       mapping: {name: {'@pth': '$.event'}, properties: {'@path': 7}}},
      {enabled: true, partnerAction: 'trackEventV3', subscribe: 'all'},
      {enabled: true, partnerAction: 'trackEvent'}
      """;

  /**
   * @param errors the function of the inspector
   * @param count of the mistakes
   */
  private static void assertEachInConsole(Page page, String errors, int count) {
    page.run(
        """
        await new Promise(done => {
          const tag = document.createElement('script');
          tag.src = '/inspector/inspector.js';
          tag.onload = done;
          document.head.append(tag);
        });
        """);
    var found = page.run("return fullstoryInspector.%s(scenario.settings)".formatted(errors));
    assertThat(found).hasSize(count);
    var console = String.join("\n", page.console("error"));
    for (var error : found) assertThat(console).containsOnlyOnce(error.get("message").asText());
    assertThat(page.thrown()).isEmpty();
  }

  private static void loadActions(Page page, String settings) {
    page.open("plugins.html", Parameter.settings(settings));
    page.run("await load()");
  }

  @Test
  void theConsoleHasEachMistakeOfActions(Page page) {
    var valid = "{enabled: true, partnerAction: 'trackEventV2', subscribe: 'all'}";
    loadActions(
        page,
        "{orgId: 5, sessionUrl: 5, %s, %s, subscriptions: [%s, %s]}"
            .formatted(LOADING, VISITOR, SUBSCRIPTIONS, valid));
    assertEachInConsole(page, "settingsErrors", 17);
  }

  @Test
  void theConsoleHasEachMistakeOfSubscriptionsThatAreAllOff(Page page) {
    loadActions(
        page,
        "{consent: 'and', sessionUrl: 5, orgId: 'o-1ABC-na1', %s, subscriptions: [%s]}"
            .formatted(VISITOR, SUBSCRIPTIONS));
    assertEachInConsole(page, "settingsErrors", 9);
  }

  @Test
  void theConsoleHasEachMistakeOfClassic(Page page) {
    page.open(
        "classic-core.html", Parameter.settings("{org: 5, %s, %s}".formatted(LOADING, VISITOR)));
    page.waitFor("readied");
    assertEachInConsole(page, "classicSettingsErrors", 11);
  }

  @Test
  void theConsoleHasWhatPreventsLoadingWhenAVisitorAgrees(Page page) {
    loadActions(page, "{consent: 'properties.agreed = true', host: 'http://example.com'}");
    assertThat(page.console("error")).isEmpty();
    page.run("await deliver({type: 'track', event: 'Ordered', properties: {agreed: true}})");
    assertEachInConsole(page, "settingsErrors", 2);
  }
}
