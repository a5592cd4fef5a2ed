package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, settings and events that are not as they should be. */
@Timeout(60)
class SendBadInputTest {
  @AutoClose private final Program program = new Program();

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    var file = program.file("gone.ndjson");
    assertEquals(2, program.run("send", file));
    assertEquals("There is no file " + file + "\n", program.err);
    assertEquals(2, program.run("send", program.directory.toString()));
    assertEquals(program.directory + " is a directory\n", program.err);
  }

  @Test
  void anEmptyFileIsNothingToSend() throws IOException {
    Files.writeString(program.directory.resolve("e.ndjson"), "");
    assertEquals(0, program.run("send", program.file("e.ndjson")));
    assertEquals("0 events: 0 sent (0 requests), 0 skipped, 0 rejected\n", program.out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "257", "-1"})
  void anImpossibleNumberOfRequestsIsWrongUsage(String parallel) throws IOException {
    var file = program.write("e.ndjson", track(1));
    assertEquals(2, program.run("send", file, "--parallel", parallel));
    assertEquals("--parallel should be 1 to 256 but it is " + parallel + "\n", program.err);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "{\"a\"~: not JSON: Unexpected end-of-input",
        "{} {}~: not JSON: Trailing token",
        "[]~: expected one JSON object with subscriptions",
        "null~: expected one JSON object with subscriptions, got null",
        "{'a':1}~: not JSON: Unexpected character",
        "{\"subscriptions\":5}~/subscriptions must be an array, got number",
        "{\"subscriptions\":[{\"enabled\":true}]}~/subscriptions/0/subscribe must be a trigger",
        "{\"subscriptions\":[{\"enabled\":true,\"partnerAction\":\"trackEventV2\",\"subscribe\":\"all\","
            + "\"mapping\":{\"name\":{\"@liquid\":\"{% for x in y %}\"}}}]}"
            + "~/subscriptions/0/mapping/name/@liquid must be a valid Liquid template, got the tag \"for\"",
        "{\"subscriptions\":[{\"enabled\":true,\"partnerAction\":\"trackEventV2\",\"subscribe\":\"all\","
            + "\"mapping\":{\"name\":{\"@liquid\":5}}}]}"
            + "~/subscriptions/0/mapping/name/@liquid must be a valid Liquid template, got number",
      })
  void wrongSettingsStopTheRunBeforeItBegins(String settings, String message) throws IOException {
    var file = program.write("e.ndjson", track(1));
    var settingsFile = program.write("s.json", settings);
    assertEquals(2, program.run("send", file, "--settings", settingsFile));
    var expected = message.startsWith(":") ? settingsFile + message : message;
    assertTrue(program.err.startsWith(expected), program.err);
    assertEquals(0, program.standIn.received().size());
  }

  @Test
  void settingsThatAreNotThereAreWrongUsage() throws IOException {
    var file = program.write("e.ndjson", track(1));
    assertEquals(2, program.run("send", file, "--settings", program.file("gone.json")));
    assertEquals("There is no file " + program.file("gone.json") + "\n", program.err);
  }

  @Test
  void aLineOf100MegabytesIsRejectedAndTheNextOneSent() throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(program.directory.resolve("e.ndjson"))) {
      writer.write("{\"a\":\"");
      for (int i = 0; i < 100; i++) writer.write("x".repeat(1 << 20));
      writer.write("\"}\n" + track(1) + "\n");
    }
    assertEquals(
        1, program.run("send", program.file("e.ndjson"), "--rejects", program.file("r.ndjson")));
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    var reject = program.read("r.ndjson");
    assertTrue(reject.contains("a line of 104,857,609 bytes; at most 1,048,576 are taken"), reject);
    assertTrue(reject.length() < 2000, reject);
  }

  @Test
  void tenThousandLevelsAreRejectedAndTheNextOneSent() throws IOException {
    var deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    var file = program.write("e.ndjson", deep, track(1));
    assertEquals(1, program.run("send", file));
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertTrue(program.err.startsWith("line 1: not taken: Document nesting depth"), program.err);
  }

  @Test
  void invalidUtf8IsRejectedKeptByteForByteAndTheNextOneSent() throws IOException {
    Files.write(
        program.directory.resolve("e.ndjson"),
        ("{\"a\":\"\u00e9\"}\n" + track(1) + "\n").getBytes(ISO_8859_1));
    assertEquals(
        1, program.run("send", program.file("e.ndjson"), "--rejects", program.file("r.ndjson")));
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertTrue(program.read("r.ndjson").contains("\"reason\":\"not UTF-8: byte 7\""));
    assertTrue(program.read("r.ndjson").contains("\"base64\":\"eyJhIjoi6SJ9\""));
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws IOException {
    var settings =
        program.write(
            "s.json",
            "{\"subscriptions\":[{\"enabled\":true,\"partnerAction\":\"trackEventV2\","
                + "\"subscribe\":\"all\",\"mapping\":{\"name\":\"n\",\"userId\":\"u\","
                + "\"timestamp\":{\"@path\":\"$.t\"}}}]}");
    var file = program.write("e.ndjson", "{\"type\":\"track\",\"t\":\"\\u001b[2Jx\"}");
    assertEquals(1, program.run("send", file, "--settings", settings));
    assertTrue(program.err.contains("it was \" [2Jx\""), program.err);
  }
}
