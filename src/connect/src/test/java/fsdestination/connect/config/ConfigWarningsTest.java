package fsdestination.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log says when a task starts. */
class ConfigWarningsTest {
  private final Map<String, String> options =
      new HashMap<>(
          Map.of(
              "fullstory.api.key", "na1.c2VjcmV0", "name", "f", "topics", "t", "tasks.max", "2"));

  private List<String> warnings() {
    var config = new FullStorySinkConfig(options);
    try (var destination = config.destination(config.retryOptions())) {
      return ConfigWarnings.of(config, destination);
    }
  }

  @Test
  void thereAreNoneWithoutReason() {
    options.put("errors.tolerance", "all");
    options.put("fullstory.settings", "{\"orgId\":\"o-1ABC-na1\",\"serve\":{}}");
    assertEquals(List.of(), warnings());
  }

  @Test
  void anOptionThatIsUnknownIsNamedWithTheNearest() {
    options.put("fullstory.batch.size.records", "5");
    options.put("fullstroy.mode", "single");
    assertEquals(
        List.of(
            "Unknown option fullstory.batch.size.records is ignored; did you mean"
                + " fullstory.batch.max.records?",
            "Unknown option fullstroy.mode is ignored; did you mean fullstory.mode?"),
        warnings());
  }

  @Test
  void aSettingThatIsUnknownIsNamed() {
    options.put("fullstory.settings", "{\"colour\":\"red\",\"orgId\":\"o\"}");
    List<String> warnings = warnings();
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(
        warnings.get(0).startsWith("Unknown setting \"colour\" is ignored; known settings: sub"),
        warnings.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"enabled\":false,\"partnerAction\":\"trackEventV2\",\"subscribe\":\"all\"}]",
        "[{\"enabled\":true,\"partnerAction\":\"viewedPage\",\"subscribe\":\"all\"}]"
      })
  void subscriptionsOfWhichNoneIsOnAreToldOf(String subscriptions) {
    options.put("fullstory.settings", "{\"subscriptions\":" + subscriptions + "}");
    List<String> warnings = warnings();
    assertEquals(
        "No enabled subscription uses a cloud-mode action: every event is skipped",
        warnings.get(warnings.size() - 1));
  }

  @Test
  void aKeyThatGoesToThisMachineAloneNeedsNoEncryption() {
    options.put("fullstory.api.url", "http://127.0.0.1:8080");
    assertEquals(List.of(), warnings());
    options.put("fullstory.api.url", "http://192.0.2.1:8080");
    assertEquals(List.of("The API key is sent unencrypted to 192.0.2.1: use https://"), warnings());
  }
}
