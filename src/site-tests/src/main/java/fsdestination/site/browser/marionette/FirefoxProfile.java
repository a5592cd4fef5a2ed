package fsdestination.site.browser.marionette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.json.Json;

/** The directory from which Firefox reads its preferences. */
final class FirefoxProfile {
  private FirefoxProfile() {}

  /**
   * Writes a profile with which Marionette listens on any free port.
   *
   * @param preferences strings, numbers and booleans, as {@code about:config} has them
   */
  static void write(Path folder, Map<String, Object> preferences) throws IOException {
    var json = new Json();
    var lines =
        preferences.entrySet().stream()
            .map(
                each ->
                    "user_pref(%s, %s);\n"
                        .formatted(json.toJson(each.getKey()), json.toJson(each.getValue())))
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("user.js"), lines + "user_pref(\"marionette.port\", 0);\n");
  }
}
