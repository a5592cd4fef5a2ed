package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.FullStoryApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are read in one way, and an unknown name has the same verdict everywhere. */
class SettingsFileTest {
  @TempDir private Path directory = Path.of("");

  private CloudSettings read(String text) throws IOException {
    return CloudSettings.read(Files.writeString(directory.resolve("s.json"), text));
  }

  private static CloudDestination destination(Map<String, ?> settings) {
    return CloudDestination.of(settings, FullStoryApi.of("na1.key"));
  }

  private static List<String> errors(Map<String, ?> settings) {
    try (var destination = destination(settings)) {
      return destination.configErrors().stream().map(ConfigError::toString).toList();
    }
  }

  @Test
  void aFileIsAnObjectOfJson() throws IOException {
    assertEquals(Map.of("subscriptions", List.of()), read("{\"subscriptions\": []}").values());
    assertEquals(Map.of(), read("\ufeff{}").values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | expected one JSON object with subscriptions, got array",
        "null | expected one JSON object with subscriptions, got null",
        "{\"a\" | not JSON: ",
        "{} {} | not JSON: ",
        "'' | not JSON: expected a value but found nothing",
      })
  void anythingElseIsRejectedWithTheFile(String text, String problem) {
    var failure = assertThrows(IllegalArgumentException.class, () -> read(text));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(directory.resolve("s.json") + ": " + problem), message);
  }

  @Test
  void aFileThatDoesNotExistIsNamed() {
    var failure =
        assertThrows(IllegalArgumentException.class, () -> CloudSettings.read(Path.of("/no/such")));
    assertEquals("There is no file /no/such", failure.getMessage());
  }

  @Test
  void otherSettingsHaveAnotherDigest() throws IOException {
    String digest = read("{\"subscriptions\": []}").digest();
    assertEquals(digest, read(" {\"subscriptions\":[ ]}\n").digest());
    assertNotEquals(digest, read("{}").digest());
    assertEquals(CloudSettings.PRESETS.digest(), read("{}").digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"subscription", "Subscriptions", "subscriptoins", "consnet", "Redact"})
  void aNameThatIsAlmostASettingIsAnError(String name) {
    List<String> errors = errors(Map.of(name, List.of()));
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).startsWith("/" + name + " must be named \""), errors.toString());
  }

  @Test
  void anotherUnknownNameIsAWarning() {
    try (var destination = destination(Map.of("colour", "red"))) {
      assertEquals(List.of(), destination.configErrors());
      assertEquals(
          List.of(
              "Unknown setting \"colour\" is ignored; known settings: subscriptions, consent,"
                  + " redact, serve, and for pages orgId, debug, recordOnlyThisIFrame, host,"
                  + " appHost, script, cookieDomain, recordCrossDomainIFrames, assetMapId,"
                  + " startCaptureManually, anonymizeOnReset, sessionUrl, elementConsent"),
          destination.warnings());
    }
  }

  @Test
  void settingsOfPagesAndOfTheReceiverAreKnown() {
    try (var destination = destination(Map.of("orgId", "o-1ABC-na1", "serve", Map.of()))) {
      assertEquals(List.of(), destination.configErrors());
      assertEquals(List.of(), destination.warnings());
    }
  }

  @Test
  void eachSettingOfDeviceModeIsKnown() throws IOException {
    var types = Path.of(System.getProperty("root.dir", "../.."), "web/npm/types/settings.d.ts");
    String settings = Files.readString(types).split("interface Settings", 2)[1].split("\n}", 2)[0];
    var names = new LinkedHashMap<String, Object>();
    Pattern.compile("readonly (\\w+)\\?:")
        .matcher(settings)
        .results()
        .forEach(each -> names.put(each.group(1), null));
    assertTrue(names.containsKey("orgId"), names.toString());
    try (var destination = destination(names)) {
      assertEquals(List.of(), destination.configErrors());
      assertEquals(List.of(), destination.warnings());
    }
  }

  @Test
  void thatNoSubscriptionIsOnIsAWarning() {
    try (var destination = destination(Map.of("subscriptions", List.of()))) {
      assertEquals(
          List.of("No enabled subscription uses a cloud-mode action: every event is skipped"),
          destination.warnings());
    }
  }
}
