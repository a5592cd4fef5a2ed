package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of {@code --settings}: how it is read, and what is told of it. */
class SettingsOptionsTest {
  private static final String NO_SUBSCRIPTION =
      "Warning: No enabled subscription uses a cloud-mode action: every event is skipped\n";

  @AutoClose private final Program program = new Program();
  private String settings = "";
  private String events = "";

  @BeforeEach
  void open() throws IOException {
    settings = program.file("s.json");
    events = program.write("e.ndjson", Program.track(1));
  }

  private int send() {
    return program.run("send", "--dry-run", "--settings", settings, events);
  }

  @Test
  void whatIsNotUtf8IsToldWithItsPlace() throws IOException {
    Files.write(Path.of(settings), "{\"subscriptions\": [], \"a\": \"Käse\"}".getBytes(ISO_8859_1));
    assertEquals(2, send());
    assertEquals(settings + ": not UTF-8: byte 30\n", program.err);
  }

  @Test
  void aByteOrderMarkIsReadOver() throws IOException {
    Files.writeString(Path.of(settings), "\ufeff{\"subscriptions\": []}");
    assertEquals(0, send());
    assertEquals(
        NO_SUBSCRIPTION + "1 event: 0 sent (0 requests), 1 skipped, 0 rejected\n", program.err);
  }

  @ParameterizedTest
  @CsvSource({
    "subscription, subscriptions",
    "Subscriptions, subscriptions",
    "subscirptions, subscriptions",
    "server, serve",
    "SERVE, serve",
    "orgID, orgId"
  })
  void aNameThatIsAlmostASettingIsRejected(String wrong, String nearest) throws IOException {
    program.write("s.json", "{\"" + wrong + "\": []}");
    assertEquals(2, send());
    String error = "/" + wrong + " must be named \"" + nearest + "\", got an unknown name\n";
    assertEquals(error, program.err);
    assertEquals(2, program.run("serve", "--settings", settings));
    assertEquals(error, program.err);
  }

  @Test
  void anotherNameIsIgnoredWithAWarning() throws IOException {
    program.write("s.json", "{\"versionSettings\": {}, \"subscriptions\": []}");
    assertEquals(0, send());
    assertEquals(
        "Warning: Unknown setting \"versionSettings\" is ignored; known settings: subscriptions,"
            + " consent, redact, serve, and for pages orgId, debug, recordOnlyThisIFrame, host,"
            + " appHost, script, cookieDomain, recordCrossDomainIFrames, assetMapId,"
            + " startCaptureManually, anonymizeOnReset, sessionUrl, elementConsent",
        program.err.lines().findFirst().orElse(""));
  }

  @Test
  void settingsOfDeviceModeAreTaken() throws IOException {
    program.write("s.json", "{\"orgId\": \"o\", \"debug\": true, \"subscriptions\": []}");
    assertEquals(0, send());
    assertTrue(program.err.startsWith(NO_SUBSCRIPTION + "1 event: "), program.err);
  }
}
