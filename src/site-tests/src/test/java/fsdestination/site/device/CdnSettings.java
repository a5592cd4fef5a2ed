package fsdestination.site.device;

import static fsdestination.site.ReadableJson.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.Page;
import fsdestination.site.network.Answer;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;

/** What Segment's CDN says about a source that has this destination. */
final class CdnSettings {
  private CdnSettings() {}

  /** As in {@code test-pages/cdn-settings.json}, with other settings of this destination. */
  static void withFullstory(Page page, String fullstory) throws IOException {
    var settings = json(Files.readString(ProjectFiles.page("cdn-settings.json")));
    ((ObjectNode) settings.at("/remotePlugins/0")).set("settings", json(fullstory));
    page.vendors()
        .forThisTest("cdn.segment.com/v1/projects/WK/settings", Answer.json(settings.toString()));
  }
}
