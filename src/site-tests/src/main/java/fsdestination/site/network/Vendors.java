package fsdestination.site.network;

import java.util.Set;

/** The hosts of FullStory, of Segment and of a customer's relay, and what they usually answer. */
final class Vendors {
  static final Set<String> HOSTS =
      Set.of(
          "edge.fullstory.com",
          "edge.eu1.fullstory.com",
          "rs.fullstory.com",
          "rs.eu1.fullstory.com",
          "cdn.segment.com",
          "api.segment.io",
          "relay.example.com");

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
        .always("api.segment.io/*", Answer.json("{\"success\": true}"));
  }

  private static String fileName(RecordedRequest request) {
    return request.path().substring(request.path().lastIndexOf('/') + 1);
  }
}
