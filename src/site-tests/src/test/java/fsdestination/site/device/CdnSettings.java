package fsdestination.site.device;

import static fsdestination.ReadableJson.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;

/** Segment's CDN settings for a source that has this destination. */
final class CdnSettings {
  private CdnSettings() {}

  /** As in {@code test-pages/cdn-settings.json}, with other settings of this destination. */
  static void withFullstory(Page page, String fullstory) throws IOException {
    var settings = standard();
    ((ObjectNode) settings.at("/remotePlugins/0")).set("settings", json(fullstory));
    respond(page, settings);
  }

  /**
   * Fullstory needs the visitor's consent to the category "replay".
   *
   * @param listed whether the settings have it as a remote plugin, which analytics.js loads, or
   *     only its consent
   * @param plan the tracking plan: {@code {Ordered: {enabled: false}}}
   */
  static void whereFullstoryNeedsConsent(Page page, boolean listed, String plan)
      throws IOException {
    whereFullstoryNeedsConsent(page, listed, plan, standard());
  }

  /**
   * The same, where Fullstory's settings have this {@code consent}.
   *
   * @param listed whether analytics.js is to load it itself, or only knows of it
   */
  static void withConsentSetting(Page page, boolean listed, String consent) throws IOException {
    var settings = standard();
    ((ObjectNode) settings.at("/remotePlugins/0/settings")).put("consent", consent);
    whereFullstoryNeedsConsent(page, listed, "{}", settings);
  }

  private static void whereFullstoryNeedsConsent(
      Page page, boolean listed, String plan, ObjectNode settings) {
    ((ObjectNode) settings.at("/plan/track")).setAll((ObjectNode) json(plan));
    settings.set(
        "consentSettings",
        json("{allCategories: ['replay', 'ads'], hasUnmappedDestinations: false}"));
    ((ObjectNode) settings.at("/integrations/Fullstory"))
        .set("consentSettings", json("{categories: ['replay']}"));
    if (!listed) {
      settings.remove("remotePlugins");
    }
    respond(page, settings);
  }

  /** Fullstory is no destination of this source, nor is any other that is loaded by its URL. */
  static void withoutFullstory(Page page) throws IOException {
    var settings = standard();
    settings.remove("remotePlugins");
    ((ObjectNode) settings.at("/integrations")).remove("Fullstory");
    respond(page, settings);
  }

  private static ObjectNode standard() throws IOException {
    return (ObjectNode) json(Files.readString(ProjectFiles.page("cdn-settings.json")));
  }

  private static void respond(Page page, ObjectNode settings) {
    page.vendors()
        .forThisTest(
            "cdn.segment.com/v1/projects/WK/settings", CannedResponse.json(settings.toString()));
  }
}
