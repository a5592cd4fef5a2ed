package fsdestination.site.device;

import static fsdestination.ReadableJson.json;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.Page;
import java.io.IOException;

/** Pages with analytics-next, another destination, and FullStory sessions. */
final class Sessions {
  /** The destination with the setting, and subscriptions that no event matches. */
  static final String NO_CALLS =
      """
      {orgId: 'o-1ABC-na1', sessionUrl: true, subscriptions: [
       {enabled: true, partnerAction: 'trackEventV2', subscribe: 'event = "None"'}]}
      """;

  private Sessions() {}

  /**
   * Returns when analytics.js has loaded.
   *
   * @param version of analytics-next
   * @param way of loading: register, or remotePlugins
   * @param settings of the destination
   * @param apiHost that Segment.io sends to
   */
  static void open(Page page, String version, String way, String settings, String apiHost)
      throws IOException {
    AnalyticsVersions.answerChunks(page, version);
    boolean isRemote = way.equals("remotePlugins");
    if (isRemote) {
      CdnSettings.withFullstory(page, settings);
    } else {
      CdnSettings.withoutFullstory(page);
    }
    page.open("libraries.html", AnalyticsVersions.parameter(version));
    page.call("device/load-with-neighbour", isRemote ? "" : json(settings).toString(), apiHost);
  }

  static void open(Page page, String settings) throws IOException {
    open(page, "1.84", "register", settings, "api.segment.io/v1");
  }

  /** Returns when FullStory captures a session. */
  static void waitForSession(Page page, String id) {
    page.waitFor("window.FS && FS.getCurrentSession && FS.getCurrentSession() === '" + id + "'");
  }

  /** The session in a track event that the other destination sees; undefined where none is. */
  static JsonNode stamp(Page page) {
    return page.run(
        """
        await analytics.track('Ordered', {total: 5});
        return neighbour.events[neighbour.events.length - 1].context.fullstory;
        """);
  }
}
