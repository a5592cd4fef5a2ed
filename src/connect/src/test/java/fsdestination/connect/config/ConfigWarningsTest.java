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
            "fullstory.batch.size.records is no option, and is ignored;"
                + " fullstory.batch.max.records is the nearest one",
            "fullstroy.mode is no option, and is ignored; fullstory.mode is the nearest one"),
        warnings());
  }

  @Test
  void aSettingThatIsUnknownIsNamed() {
    options.put("fullstory.settings", "{\"subscription\":[],\"orgId\":\"o\"}");
    assertEquals(
        List.of(
            "The settings have subscription, which is ignored; without subscriptions the presets"
                + " are used"),
        warnings());
    options.put("fullstory.settings", "{\"subscriptions\":5,\"more\":1}");
    assertTrue(warnings().contains("The settings have more, which is ignored"));
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
        "No subscription is on that cloud mode can carry out: each event is passed over and its"
            + " offset committed",
        warnings.get(warnings.size() - 1));
  }

  @Test
  void aKeyThatGoesToThisMachineAloneNeedsNoEncryption() {
    options.put("fullstory.api.url", "http://127.0.0.1:8080");
    assertEquals(List.of(), warnings());
    options.put("fullstory.api.url", "http://192.0.2.1:8080");
    assertEquals(List.of("To http://192.0.2.1:8080 the API key goes unencrypted"), warnings());
  }
}
