package fsdestination.site.network;

import java.util.Set;

/**
 * The hosts of FullStory, of the vendors of analytics.js and of a customer's relay and receiver,
 * with their default responses.
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
          "api.rudderstack.com",
          "relay.example.com",
          "events.example.com");

  private static final CannedResponse NO_DESTINATION =
      CannedResponse.json("{\"integrations\": {}}");
  private static final CannedResponse SUCCESS = CannedResponse.json("{\"success\": true}");

  private Vendors() {}

  static VendorResponses responses() {
    var analytics = ProjectFiles.root().resolve("node_modules/@segment/analytics-next/dist/umd");
    return FakeFullstory.addTo(new VendorResponses())
        .setDefault(
            "cdn.segment.com/analytics.js/v1/*",
            CannedResponse.scriptFile(analytics.resolve("standalone.js")))
        .setDefault(
            "cdn.segment.com/analytics-next/bundles/*",
            request -> CannedResponse.scriptFile(analytics.resolve(fileName(request))).to(request))
        .setDefault(
            "cdn.segment.com/next-integrations/actions/fullstory/x.js",
            CannedResponse.scriptFile(ProjectFiles.dist("fullstory-actions.js")))
        .setDefault(
            "cdn.segment.com/next-integrations/integrations/fullstory/3.1.0/fullstory.dynamic.js.gz",
            CannedResponse.scriptFile(ProjectFiles.dist("fullstory-classic.js")))
        .setDefault(
            "cdn.segment.com/v1/projects/*",
            CannedResponse.jsonFile(ProjectFiles.page("cdn-settings.json")))
        .setDefault("cdn.hightouch-events.com/v1/projects/*", NO_DESTINATION)
        .setDefault("cdp.customer.io/v1/projects/*", NO_DESTINATION)
        .setDefault("api.segment.io/*", SUCCESS)
        .setDefault("us-east-1.hightouch-events.com/*", SUCCESS)
        .setDefault("cdp.customer.io/*", SUCCESS);
  }

  private static String fileName(RecordedRequest request) {
    return request.path().substring(request.path().lastIndexOf('/') + 1);
  }
}
