package fsdestination.connect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;

/** The settings of device mode, as text. Blank text is the presets. */
final class SettingsText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private SettingsText() {}

  /**
   * @param option for messages
   * @throws ConfigException where it is no JSON object, with the place
   */
  static Map<String, Object> parse(String option, String text) {
    return parse(option, text, "the settings");
  }

  private static Map<String, Object> parse(String option, String text, String what) {
    if (text.isBlank()) return Map.of();
    try {
      Map<String, Object> settings = MAPPER.readValue(text, new TypeReference<>() {});
      if (settings != null) return settings;
      throw problem(option, what, "expected one JSON object with subscriptions but found null");
    } catch (MismatchedInputException e) {
      throw problem(option, what, "expected one JSON object with subscriptions");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw problem(option, what + place, "not JSON: " + e.getOriginalMessage());
    }
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
      return parse(option, Files.readString(path), file);
    } catch (IOException | InvalidPathException e) {
      throw problem(option, file, "could not be read: " + e);
    }
  }

  private static ConfigException problem(String option, String where, String problem) {
    return new ConfigException(option + ": " + where + ": " + problem);
  }
}
