package fsdestination.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.connect.FullStorySinkConnector;
import fsdestination.connect.FullStorySinkTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Connect tells of options, through the connector's validation. */
class FullStorySinkConfigTest {
  private static final String KEY = "na1.c2VjcmV0";
  private static final String VERSION_1 =
      "{\"subscriptions\":[{\"enabled\":true,\"name\":\"Old\",\"partnerAction\":\"trackEvent\","
          + "\"subscribe\":\"all\"}]}";

  static final List<String> ALL = List.copyOf(FullStorySinkConfig.DEFINITION.names());

  @TempDir private Path directory = Path.of("");
  private final FullStorySinkConnector connector = new FullStorySinkConnector();
  private final Map<String, String> options = new HashMap<>(Map.of("fullstory.api.key", KEY));

  private Map<String, List<String>> configErrors() {
    return connector.validate(options).configValues().stream()
        .filter(value -> !value.errorMessages().isEmpty())
        .collect(Collectors.toMap(value -> value.name(), value -> value.errorMessages()));
  }

  @Test
  void aKeyIsEnough() {
    assertEquals(Map.of(), configErrors());
    var config = new FullStorySinkConfig(options);
    assertTrue(config.isBatch());
    assertEquals(Duration.ofSeconds(10), config.retryOptions().attemptTimeout());
  }

  @Test
  void aMissingKeyIsTold() {
    options.clear();
    assertEquals(
        List.of(
            "Missing required configuration \"fullstory.api.key\" which has no default value.",
            "Invalid value null for configuration fullstory.api.key: a key is required"),
        configErrors().get("fullstory.api.key"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fullstory.api.key | `  ` | The API key is blank",
        "fullstory.api.key | na1.secret two | The API key should be ASCII without blanks",
        "fullstory.api.key | ${env:FULLSTORY_APIKEY} | the worker did not replace it: is the variable",
        "fullstory.api.url | api.fullstory.com | Expected an address with https://",
        "fullstory.api.url | https://u:na1.pw@relay | without ?, # and user name",
        "fullstory.api.url | ftp://u:na1.pw@relay | address with https:// but found ftp://…@relay",
        "fullstory.api.url | https://u:na1. pw@relay | Expected an address: Illegal character",
        "fullstory.api.url | https://a b | Expected an address: Illegal character",
        "fullstory.api.url | https://me:pw@relay | Expected an address without ?, # and user name",
        "fullstory.mode | both | String must be one of: batch, single",
        "fullstory.settings | {\"subscriptions\":[}] | the settings: not JSON: Unexpected",
        "fullstory.settings | [] | expected one JSON object with subscriptions",
        "fullstory.settings | null | expected one JSON object with subscriptions, got null",
        "fullstory.settings | {\"subscription\":[]} | /subscription must be named \"subscriptions\"",
        "fullstory.settings | {\"subscriptions\":5} | /subscriptions must be an array, got",
        "fullstory.settings | {\"redact\":{\"keys\":5}} | /redact/keys must be an array of strings, got",
        "fullstory.settings.file | /no/such/file | There is no file /no/such/file",
        "fullstory.record.property | a.b | expected letters, digits and _",
        "fullstory.record.property | 5 | expected letters, digits and _",
        "fullstory.record.property | context | events and triggers use this name already",
        "fullstory.record.property | and | events and triggers use this name already",
        "fullstory.batch.max.records | 0 | Value must be at least 1",
        "fullstory.batch.max.records | 50001 | Value must be no more than 50000",
        "fullstory.batch.max.bytes | 5 | Value must be at least 1024",
        "fullstory.max.in.flight.requests | many | Not a number of type INT",
        "fullstory.request.timeout.ms | 0 | Value must be at least 100",
        "fullstory.import.timeout.ms | 0 | Value must be at least 1000",
        "fullstory.max.retries | -2 | Value must be at least -1",
        "fullstory.retry.backoff.ms | 0 | Value must be at least 10",
        "fullstory.retry.backoff.max.ms | 0 | Value must be at least 10",
      })
  void aWrongOptionIsToldByName(String option, String value, String message) {
    options.put(option, value);
    var configErrors = configErrors();
    assertEquals(1, configErrors.size(), configErrors.toString());
    var told = configErrors.getOrDefault(option, List.of()).toString();
    assertTrue(told.contains(message), told);
    assertFalse(told.contains("na1."), told);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void aNullIsTold(String option) {
    options.put(option, null);
    assertEquals(Set.of(option), configErrors().keySet());
    if (option.equals("fullstory.api.key")) {
      assertEquals(
          List.of("Invalid value null for configuration fullstory.api.key: a key is required"),
          configErrors().get(option));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":[", "{\"a\":NaN}", "{'a':1}", "{\"a\":1,}", "{\"a\":1}}", "{\"\\x\":1}"})
  void wrongJsonIsToldWithoutTheParsersOwnWords(String settings) {
    options.put("fullstory.settings", settings);
    var told = configErrors().getOrDefault("fullstory.settings", List.of()).toString();
    assertTrue(told.contains("the settings: not JSON: "), told);
    assertTrue(told.contains(" at column "), told);
    assertFalse(told.matches("(?s).*(Source|Feature|start marker|\n).*"), told);
  }

  @Test
  void aWrongConsentIsTold() {
    options.put("fullstory.settings", "{\"consent\":\"C0002 =\"}");
    assertEquals(
        List.of("/consent:8 must be a value, got the end"),
        configErrors().get("fullstory.settings"));
  }

  @Test
  void aWrongSubscriptionIsTold() {
    options.put(
        "fullstory.settings",
        "{\"subscriptions\":[{\"enabled\":true,\"name\":\"T\",\"partnerAction\":\"tracks\","
            + "\"subscribe\":\"all\"}]}");
    assertEquals(
        List.of(
            "/subscriptions/0/partnerAction must be one of trackEvent trackEventV2 identifyUser"
                + " identifyUserV2 viewedPage viewedPageV2, got tracks"),
        configErrors().get("fullstory.settings"));
  }

  @Test
  void version1HasNoBatches() {
    options.put("fullstory.settings", VERSION_1);
    assertEquals(
        List.of("batch is for V2 actions only, but V1 is used by \"Old\""),
        configErrors().get("fullstory.mode"));
    options.put("fullstory.mode", "single");
    assertEquals(Map.of(), configErrors());
  }

  @Test
  void settingsComeFromAFileOrFromTheOptions() throws IOException {
    var file = Files.writeString(directory.resolve("settings.json"), VERSION_1);
    options.put("fullstory.settings.file", file.toString());
    options.put("fullstory.mode", "single");
    assertEquals(Map.of(), configErrors());
    options.put("fullstory.settings", "{}");
    assertEquals(
        List.of("There is fullstory.settings too: give one of them"),
        configErrors().get("fullstory.settings.file"));
  }

  @Test
  void theKeyIsInNoText() {
    var config = new FullStorySinkConfig(options);
    assertFalse(config.values().toString().contains(KEY));
    assertFalse(connector.validate(options).configValues().toString().contains(KEY));
  }

  @Test
  void allTasksHaveTheSameOptions() {
    connector.start(options);
    assertEquals(List.of(options, options), connector.taskConfigs(2));
    assertEquals(FullStorySinkTask.class, connector.taskClass());
  }

  @Test
  void anOptionOfConnectsMayBeNull() {
    options.put("predicates", null);
    connector.start(options);
    assertEquals(List.of(options), connector.taskConfigs(1));
  }
}
