package fsdestination.cloud.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The settings of {@code --settings}, the same JSON as in device mode.
 *
 * @param digest tells settings from others
 */
record SettingsFile(Map<String, Object> settings, String digest) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * @param file null where there is none: the presets
   */
  static SettingsFile read(@Nullable Path file) throws IOException {
    if (file == null) return new SettingsFile(Map.of(), "presets");
    if (!Files.isRegularFile(file)) throw new UsageException("There is no file " + file);
    String text = Files.readString(file);
    try {
      Map<String, Object> settings = MAPPER.readValue(text, new TypeReference<>() {});
      if (settings == null) throw new UsageException(file + ": expected an object but found null");
      return new SettingsFile(settings, Digest.of(MAPPER.writeValueAsString(settings)));
    } catch (MismatchedInputException e) {
      throw new UsageException(file + ": expected one JSON object with subscriptions");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new UsageException(file + place + ": not JSON: " + e.getOriginalMessage());
    }
  }
}
