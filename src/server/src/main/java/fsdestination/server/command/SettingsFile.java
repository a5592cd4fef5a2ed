package fsdestination.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.internal.JsonInput;
import fsdestination.cloud.internal.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The settings of {@code --settings}, the same JSON as in device mode.
 *
 * @param digest tells settings from others
 * @param warnings names in it that are no settings
 */
record SettingsFile(Map<String, Object> settings, String digest, List<String> warnings) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * @param file null where there is none: the presets
   */
  static SettingsFile read(@Nullable Path file) throws IOException {
    if (file == null) return new SettingsFile(Map.of(), "presets", List.of());
    if (!Files.isRegularFile(file)) throw new UsageException("There is no file " + file);
    String text = text(file);
    try {
      Map<String, Object> settings = MAPPER.readValue(text, new TypeReference<>() {});
      if (settings == null) throw new UsageException(file + ": expected an object but found null");
      var warnings = UnknownSettings.check(file, settings.keySet());
      return new SettingsFile(settings, Sha256.of(MAPPER.writeValueAsString(settings)), warnings);
    } catch (MismatchedInputException e) {
      throw new UsageException(file + ": expected one JSON object with subscriptions");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new UsageException(file + place + ": not JSON: " + e.getOriginalMessage());
    }
  }

  private static String text(Path file) throws IOException {
    try {
      String text = JsonInput.text(Files.readAllBytes(file));
      // Some editors put one in front.
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage() + ", expected JSON in UTF-8");
    }
  }
}
