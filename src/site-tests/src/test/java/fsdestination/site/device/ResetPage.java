package fsdestination.site.device;

import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.Page;
import fsdestination.site.Parameter;

/** A page whose visitor logs out, and what FullStory is sent of it. */
final class ResetPage {
  /** The properties of the user and the page are those that a test names. */
  private static final String SUBSCRIPTIONS =
      """
      [{enabled: true, partnerAction: 'trackEvent%1$s', subscribe: 'type = "track"',
        mapping: {name: {'@path': '$.event'}}},
       {enabled: true, partnerAction: 'identifyUser%1$s', subscribe: 'type = "identify"',
        mapping: {userId: {'@path': '$.userId'}, traits: {'@path': '$.traits'}}},
       {enabled: true, partnerAction: 'viewedPage%1$s', subscribe: 'type = "page"',
        mapping: {pageName: {'@path': '$.name'}}}]
      """;

  /** A user is identified, acts and logs out; then somebody acts. */
  static final String LOG_OUT =
      """
      await analytics.identify('u1');
      const signedOut = analytics.track('Signed Out');
      analytics.reset();
      await analytics.track('Looked');
      await signedOut;
      """;

  private ResetPage() {}

  /** Opens {@code register.html}; FullStory captures it. */
  static Page open(Page page, String version, String more) {
    return open(page, version, more, "V2");
  }

  /**
   * @param version of analytics-next
   * @param more settings, each ending in a comma
   * @param api the ending of the actions
   */
  static Page open(Page page, String version, String more, String api) {
    page.open("register.html", AnalyticsVersions.parameter(version), settings(more, api));
    return page.waitFor("window.fullstoryDeliver");
  }

  /** Without the second after which a reset acts by itself. */
  static void openWithoutTimer(Page page, String version) {
    open(page, version, "");
    page.call("reset/without-the-timer");
  }

  static Parameter settings(String more, String api) {
    return Parameter.settings(
        "{" + more + "orgId: 'o-1ABC-na1', subscriptions: " + SUBSCRIPTIONS.formatted(api) + "}");
  }

  /** How many calls made the user anonymous. */
  static void assertAnonymized(int times, Page page) {
    var calls =
        """
        return fullstoryCalls.filter(call =>
          call.options.anonymous || (call.options.properties || {}).uid === false).length;
        """;
    assertEquals(times, page.run(calls).asInt(), () -> "" + page.fullstoryCalls());
  }

  /** A user with an event, and then a new session with another event. */
  static void assertTwoVisitors(Page page, String user, String before, String after) {
    assertSent(
        page,
        "user {\"uid\":\"" + user + "\"}",
        "user",
        "event " + before,
        "new session",
        "event " + after);
  }
}
