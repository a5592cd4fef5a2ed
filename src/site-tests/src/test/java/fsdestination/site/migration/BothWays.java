package fsdestination.site.migration;

import static fsdestination.site.Parameter.settings;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.Page;
import fsdestination.site.Parameter;

/** The calls to FullStory by classic, and by Actions with the migrated settings. */
record BothWays(JsonNode classic, JsonNode actions) {
  /**
   * Without the source, which differs by intent, the values of the page's URL, and what the reset
   * before the calls makes anonymous.
   */
  private static final String FOUND =
      """
      await makeCalls(JSON.parse(args[0]));
      const calls = fullstoryCalls.filter(
        ({options: {properties}}) => properties && properties.uid !== false);
      return calls.map(({op, version, options: {type, name, properties}}) => {
        var {search, url, ...others} = properties;
        return [op, version, type || name, Object.keys({search, url}), others];
      });
      """;

  /**
   * Opens both pages.
   *
   * @param settings of classic
   * @param calls on analytics, {@code [["track", "Ordered"], …]}, which are made once FullStory is
   *     loaded
   */
  static BothWays of(Page page, String settings, String calls) {
    return new BothWays(
        found(page, "classic", settings, calls), found(page, "actions", settings, calls));
  }

  private static JsonNode found(Page page, String by, String settings, String calls) {
    page.open("migration.html", settings(settings), new Parameter("by", by));
    return page.waitFor("window.fullstoryCalls").run(FOUND, calls);
  }
}
