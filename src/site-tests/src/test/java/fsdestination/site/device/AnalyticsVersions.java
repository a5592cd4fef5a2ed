package fsdestination.site.device;

import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.ProjectFiles;
import java.nio.file.Path;

/** The versions of analytics-next that are tested, by their names in {@code package.json}. */
final class AnalyticsVersions {
  private static final String NEWEST = "1.84";

  private AnalyticsVersions() {}

  /** Has a test page load this version. */
  static Parameter parameter(String version) {
    return new Parameter("analytics", version.equals(NEWEST) ? "" : version);
  }

  /** Serves the chunks that analytics-next loads from Segment's CDN. */
  static void answerChunks(Page page, String version) {
    page.vendors()
        .forThisTest(
            "cdn.segment.com/analytics-next/bundles/*",
            request ->
                CannedResponse.scriptFile(scripts(version).resolve(name(request.url().getPath())))
                    .to(request));
  }

  /** The folder of its scripts for pages. */
  static Path scripts(String version) {
    var name = version.equals(NEWEST) ? "@segment/analytics-next" : "analytics-next-" + version;
    return ProjectFiles.root().resolve("node_modules").resolve(name).resolve("dist/umd");
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
