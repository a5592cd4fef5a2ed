package fsdestination.site.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.json.Json;

/** A Firefox that asks its maker for nothing. */
final class FirefoxProfile {
  /** Texts, numbers and booleans, as {@code about:config} has them. */
  static final Map<String, Object> PREFERENCES =
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

  private FirefoxProfile() {}

  /** Writes a profile in which Marionette takes any free port. */
  static void write(Path folder) throws IOException {
    var json = new Json();
    var lines =
        PREFERENCES.entrySet().stream()
            .map(
                each ->
                    "user_pref(%s, %s);\n"
                        .formatted(json.toJson(each.getKey()), json.toJson(each.getValue())))
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("user.js"), lines + "user_pref(\"marionette.port\", 0);\n");
  }
}
