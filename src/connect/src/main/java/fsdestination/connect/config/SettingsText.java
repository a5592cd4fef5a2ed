package fsdestination.connect.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.cloud.internal.JsonInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;

/** The settings of device mode, as text. Blank text is the presets. */
final class SettingsText {
  private SettingsText() {}

  /**
   * @param option for messages
   * @throws ConfigException where it is no JSON object, with the place
   */
  static Map<String, Object> parse(String option, String text) {
    return parse(option, text.getBytes(UTF_8), "the settings");
  }

  private static Map<String, Object> parse(String option, byte[] text, String what) {
    if (new String(text, UTF_8).isBlank()) return Map.of();
    try {
      Object settings = JsonInput.read(text);
      if (settings instanceof Map<?, ?> object) return copy(object);
      String found = settings == null ? " but found null" : "";
      throw problem(option, what, "expected one JSON object with subscriptions" + found);
    } catch (IllegalArgumentException e) {
      throw problem(option, what, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> copy(Map<?, ?> object) {
    var copy = new LinkedHashMap<String, Object>();
    object.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }

  /**
   * @param file blank for none
   * @throws ConfigException where there is no such file, or no JSON object in it
   */
  static Map<String, Object> read(String option, String file) {
    if (file.isBlank()) return Map.of();
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path)) throw problem(option, file, "there is no such file here");
      return parse(option, Files.readAllBytes(path), file);
    } catch (IOException | InvalidPathException e) {
      throw problem(option, file, "could not be read: " + e);
    }
  }

  private static ConfigException problem(String option, String where, String problem) {
    return new ConfigException(option + ": " + where + ": " + problem);
  }
}
