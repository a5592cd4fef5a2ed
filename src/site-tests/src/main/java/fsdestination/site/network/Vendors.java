package fsdestination.site.network;

import java.util.Set;

/**
 * The hosts of FullStory, of the makers of analytics.js and of a customer's relay, and what they
 * usually answer.
 */
final class Vendors {
  static final Set<String> HOSTS =
      Set.of(
          "edge.fullstory.com",
          "edge.eu1.fullstory.com",
          "rs.fullstory.com",
          "rs.eu1.fullstory.com",
          "cdn.segment.com",
          "api.segment.io",
          "cdn.hightouch-events.com",
          "us-east-1.hightouch-events.com",
          "cdp.customer.io",
          "relay.example.com");

  private static final Answer NO_DESTINATION = Answer.json("{\"integrations\": {}}");
  private static final Answer SUCCESS = Answer.json("{\"success\": true}");

  private Vendors() {}

  static VendorAnswers answers() {
    var analytics = ProjectFiles.root().resolve("node_modules/@segment/analytics-next/dist/umd");
    return FakeFullstory.addTo(new VendorAnswers())
        .always(
            "cdn.segment.com/analytics.js/v1/*",
            Answer.scriptFile(analytics.resolve("standalone.js")))
        .always(
            "cdn.segment.com/analytics-next/bundles/*",
            request -> Answer.scriptFile(analytics.resolve(fileName(request))).to(request))
        .always(
            "cdn.segment.com/next-integrations/actions/fullstory/x.js",
            Answer.scriptFile(ProjectFiles.dist("fullstory-actions.js")))
        .always(
            "cdn.segment.com/next-integrations/integrations/fullstory/3.1.0/fullstory.dynamic.js.gz",
            Answer.scriptFile(ProjectFiles.dist("fullstory-classic.js")))
        .always(
            "cdn.segment.com/v1/projects/*",
            Answer.jsonFile(ProjectFiles.page("cdn-settings.json")))
        .always("cdn.hightouch-events.com/v1/projects/*", NO_DESTINATION)
        .always("cdp.customer.io/v1/projects/*", NO_DESTINATION)
        .always("api.segment.io/*", SUCCESS)
        .always("us-east-1.hightouch-events.com/*", SUCCESS)
        .always("cdp.customer.io/*", SUCCESS);
  }

  private static String fileName(RecordedRequest request) {
    return request.path().substring(request.path().lastIndexOf('/') + 1);
  }
}
