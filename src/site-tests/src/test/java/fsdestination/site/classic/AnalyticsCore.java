package fsdestination.site.classic;

import static fsdestination.site.Parameter.settings;

import fsdestination.site.Page;
import fsdestination.site.Parameter;

/** The classic integration in legacy analytics.js, which sends events without a delay. */
final class AnalyticsCore {
  static final String ORG = "{org: 'o-1ABC-na1'}";

  /** What analytics.js adds to the properties of a page. */
  static final String PAGE =
      """
      ({path: location.pathname, referrer: document.referrer, search: location.search,
        title: document.title, url: location.href})
      """;

  private AnalyticsCore() {}

  static Page open(Page page, Parameter... scenario) {
    return page.open("classic-core.html", scenario);
  }

  /** Makes calls, and returns when FullStory has handled them. */
  static Page call(Page page, String settings, String calls) {
    open(page, settings(settings));
    page.run("analytics.user().anonymousId('a1'); " + calls);
    return page.waitFor("window.fullstoryCalls");
  }
}
