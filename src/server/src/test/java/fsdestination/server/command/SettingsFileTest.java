package fsdestination.server.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.CloudSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of {@code --settings}: how it is read, and what is told of it. */
class SettingsFileTest {
  private static final String KNOWN =
      "There are "
          + String.join(", ", CloudSettings.CLOUD)
          + ", and for pages "
          + String.join(", ", CloudSettings.PAGES);

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
    assertEquals(settings + ": not UTF-8: byte 30, expected JSON in UTF-8\n", program.err);
  }

  @Test
  void aByteOrderMarkIsReadOver() throws IOException {
    Files.writeString(Path.of(settings), "\ufeff{\"subscriptions\": []}");
    assertEquals(0, send());
    assertEquals("1 events: 0 sent (0 requests), 1 skipped, 0 rejected\n", program.err);
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
    String told = ": \"" + wrong + "\" is no setting; is \"" + nearest + "\" meant? " + KNOWN;
    assertEquals(settings + told + "\n", program.err);
    assertEquals(2, program.run("serve", "--settings", settings));
  }

  @Test
  void anotherNameIsIgnoredWithAWarning() throws IOException {
    program.write("s.json", "{\"versionSettings\": {}, \"subscriptions\": []}");
    assertEquals(0, send());
    assertEquals(
        "Warning: " + settings + ": \"versionSettings\" is no setting and is ignored. " + KNOWN,
        program.err.lines().findFirst().orElse(""));
  }

  @Test
  void settingsOfDeviceModeAreTaken() throws IOException {
    program.write("s.json", "{\"orgId\": \"o\", \"debug\": true, \"subscriptions\": []}");
    assertEquals(0, send());
    assertTrue(program.err.startsWith("1 events: "), program.err);
  }
}
