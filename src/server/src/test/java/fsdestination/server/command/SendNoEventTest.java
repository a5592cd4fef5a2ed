package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are no events are rejected with what they look like and what to do, never skipped. */
@Timeout(60)
class SendNoEventTest {
  private static final String EXPECTED =
      "line 1: type: expected track, identify, page, screen, group or alias but found ";

  @AutoClose private final Program program = new Program();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "{\"batch\":[{\"type\":\"track\"}]}~nothing. It looks like the body of a batch: --unwrap takes it"
            + " apart",
        "{\"action\":\"track\",\"event\":\"A\"}~nothing. It looks like an event with action instead"
            + " of type: rename it",
        "{\"id\":\"1\",\"user_id\":\"u1\",\"event\":\"ordered\"}~nothing. It looks like a row of a"
            + " warehouse: give it a type, userId, event and properties, by jq for instance",
        "{\"type\":\"trak\",\"event\":\"A\"}~trak. Probably track was meant",
        "{\"type\":\"Identify\",\"userId\":\"A\"}~Identify. Probably identify was meant",
        "{\"schema\":null,\"payload\":{\"type\":\"track\"}}~nothing. It looks like a value in the"
            + " envelope of its schema: send what is in payload, by jq -c .payload FILE for instance",
        "{\"op\":\"c\",\"before\":null,\"after\":{\"id\":1}}~nothing. It looks like a change of a"
            + " database's row, as Debezium writes it: make an event of what is in after, by jq for"
            + " instance",
        "{\"line\":1,\"offset\":0,\"length\":9,\"reason\":\"r\",\"event\":{}}~nothing. It looks like a"
            + " line of a file of rejects: --unwrap takes the event out of it",
        "{\"type\":5}~number",
        "{\"type\":\"subscription\"}~subscription",
        "{}~nothing",
      })
  void aLineWithoutTheTypeOfAnEventIsRejected(String line, String found) throws IOException {
    var file = program.write("e.ndjson", line, track(1));
    assertEquals(1, program.run("send", file), program.out);
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertEquals(EXPECTED + found, program.err.lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--batch", "--dry-run"})
  void itIsRejectedHoweverItIsSent(String option) throws IOException {
    var file = program.write("e.ndjson", "{\"action\":\"track\"}", track(1));
    assertEquals(1, program.run("send", file, option));
    assertTrue(program.err.startsWith(EXPECTED + "nothing. It looks like"), program.err);
  }

  @Test
  void itIsInTheRejectsAndNotSentAgain() throws IOException {
    var file = program.write("e.ndjson", "{\"action\":\"track\"}");
    var rejects = "--rejects=" + program.file("r.ndjson");
    assertEquals(1, program.run("send", file, rejects));
    assertTrue(
        program.read("r.ndjson").endsWith("\"text\":\"{\\\"action\\\":\\\"track\\\"}\"}\n"),
        program.read("r.ndjson"));
    assertEquals(1, program.run("send", file, rejects));
    assertEquals("1 event: 0 sent (0 requests), 0 skipped, 1 rejected\n", program.out);
    assertEquals(1, program.read("r.ndjson").lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '~',
      value = {
        "{\"type\":\"track\"}{\"type\":\"track\"}~. It looks like several objects: jq -c . FILE makes a"
            + " line of each",
        "{~. It looks like an object of several lines: jq -c . FILE makes a line of it",
        "[~. It looks like a part of a JSON array: jq -c '.[]' FILE makes a line of each event",
        "{\"type\":\"track\"},~. It looks like a part of a JSON array: jq -c '.[]' FILE makes a line of"
            + " each event",
        "]~. It looks like a part of a JSON array: jq -c '.[]' FILE makes a line of each event",
        "[{\"type\":\"track\"}]~. --unwrap takes an array of events apart",
        "5~but found number",
        "x~at column 1",
      })
  void aLineThatIsNoObjectIsRejectedWithWhatToDo(String line, String hint) throws IOException {
    var file = program.write("e.ndjson", line);
    assertEquals(1, program.run("send", file));
    var said = program.err.lines().findFirst().orElse("");
    assertTrue(said.startsWith("line 1: ") && said.endsWith(hint), said);
  }

  @Test
  void utf16IsRejectedWithWhatToDo() throws IOException {
    for (Charset each :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Files.write(program.directory.resolve(each + ".ndjson"), (track(1) + "\n").getBytes(each));
      assertEquals(1, program.run("send", program.file(each + ".ndjson")));
      var said = program.err.lines().findFirst().orElse("");
      assertTrue(said.endsWith("convert it, by iconv -f UTF-16 -t UTF-8 FILE for instance"), said);
      assertEquals(0, program.standIn.received().size());
    }
  }

  @Test
  void aByteOrderMarkMayBeginEachOfSeveralFilesThatWereJoined() throws IOException {
    var file = program.write("e.ndjson", "\ufeff" + track(1), "\ufeff" + track(2));
    assertEquals(0, program.run("send", file), program.err);
    assertEquals(2, program.standIn.account().events().size());
  }
}
