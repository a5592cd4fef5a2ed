package fsdestination.site.browser;

import java.util.Map;

/** Preferences with which Firefox makes no request to Mozilla. */
final class FirefoxPreferences {
  /** Strings, numbers and booleans, as in {@code about:config}. */
  static final Map<String, Object> ALL =
      Map.ofEntries(
          Map.entry("app.normandy.enabled", false),
          Map.entry("app.update.enabled", false),
          Map.entry("browser.newtabpage.enabled", false),
          Map.entry("browser.safebrowsing.update.enabled", false),
          Map.entry("browser.shell.checkDefaultBrowser", false),
          Map.entry("browser.startup.homepage_override.mstone", "ignore"),
          Map.entry("browser.startup.page", 0),
          Map.entry("datareporting.healthreport.uploadEnabled", false),
          Map.entry("datareporting.policy.dataSubmissionEnabled", false),
          Map.entry("dom.push.connection.enabled", false),
          Map.entry("extensions.getAddons.cache.enabled", false),
          Map.entry("extensions.update.enabled", false),
          Map.entry("network.captive-portal-service.enabled", false),
          Map.entry("network.connectivity-service.enabled", false),
          Map.entry("services.settings.server", "data:,#remote-settings-dummy/v1"),
          Map.entry("toolkit.telemetry.unified", false));

  private FirefoxPreferences() {}
}
