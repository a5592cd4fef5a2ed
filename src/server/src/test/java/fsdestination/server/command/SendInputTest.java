package fsdestination.server.command;

import static fsdestination.server.command.Program.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events in gzip files, and several events in one line. */
@Timeout(60)
class SendInputTest {
  @AutoClose private final Program program = new Program();

  static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String tracks(int from, int to) {
    var lines = new StringBuilder();
    IntStream.range(from, to).forEach(i -> lines.append(track(i)).append('\n'));
    return lines.toString();
  }

  private String pack(byte[]... parts) throws IOException {
    var whole = new ByteArrayOutputStream();
    for (byte[] part : parts) whole.write(part);
    Files.write(program.directory.resolve("e.ndjson.gz"), whole.toByteArray());
    return program.file("e.ndjson.gz");
  }

  private Set<String> names() {
    var names = new TreeSet<String>();
    program.standIn.account().events().forEach(each -> names.add(each.path("name").asText()));
    return names;
  }

  @Test
  void aFileThatGzipPackedIsSent() throws IOException {
    assertEquals(0, program.run("send", pack(gzip(tracks(0, 300)))), program.err);
    assertEquals("300 events: 300 sent (300 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(300, names().size());
  }

  @Test
  void joinedGzipFilesAreOne() throws IOException {
    var file = pack(gzip(tracks(0, 3)), gzip(tracks(3, 5)));
    assertEquals(0, program.run("send", file), program.err);
    assertEquals(5, names().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--parallel=1", "--batch"})
  void aStoppedRunGoesOnAtItsPlaceInTheUnpackedText(String option) throws IOException {
    program.standIn.failAlways(
        request -> request.body().contains("\"E50\"") ? Fault.status(503) : null);
    var file = pack(gzip(tracks(0, 100)));
    assertEquals(1, program.run("send", file, option));
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", file, option), program.err);
    assertTrue(program.out.startsWith("100 events: 100 sent"), program.out);
    assertEquals(100, program.standIn.account().events().size());
    var journal = program.read("e.ndjson.gz.journal");
    assertTrue(journal.contains("\"offset\":" + tracks(0, 100).length() + ","), journal);
  }

  @Test
  void whatIsAddedToItIsSentByTheNextRun() throws IOException {
    program.run("send", pack(gzip(tracks(0, 3))));
    assertEquals(0, program.run("send", pack(gzip(tracks(0, 3)), gzip(tracks(3, 4)))));
    assertEquals("4 events: 4 sent (4 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(4, program.standIn.received().size());
  }

  @Test
  void aFileThatWasCutOffIsAnErrorAfterWhatIsWhole() throws IOException {
    byte[] whole = gzip(tracks(0, 300));
    var file = pack(Arrays.copyOf(whole, whole.length - 20));
    assertEquals(1, program.run("send", file));
    assertTrue(program.err.contains("the gzip data of the input ends too early: "), program.err);
    int before = names().size();
    assertTrue(before > 0, program.err);
    assertEquals(0, program.run("send", pack(whole)), program.err);
    assertEquals(300, names().size());
    assertEquals(300, program.standIn.account().events().size());
  }

  @Test
  void aDamagedFileIsAnError() throws IOException {
    byte[] bytes = gzip(tracks(0, 300));
    bytes[bytes.length - 6] ^= 1;
    assertEquals(1, program.run("send", pack(bytes)));
    assertTrue(program.err.contains("the gzip data of the input is damaged: "), program.err);
    assertEquals(
        1, program.run("send", pack(new byte[] {0x1f, (byte) 0x8b, 7, 7, 7, 7, 7, 7, 7, 7})));
    assertTrue(program.err.contains("the gzip data of the input is damaged: "), program.err);
  }

  @Test
  void dataAfterTheGzipDataIsAnError() throws IOException {
    assertEquals(1, program.run("send", pack(gzip(tracks(0, 3)), tracks(3, 6).getBytes(UTF_8))));
    assertTrue(
        program.err.contains("continues after its gzip data with something else"), program.err);
  }

  @Test
  void aBatchBodyAnArrayAndAnEventAreTakenApart() throws IOException {
    var file =
        program.write(
            "e.ndjson",
            "{\"batch\":[" + track(0) + "," + track(1) + "],\"context\":{\"ip\":\"1.2.3.4\"}}",
            "[" + track(2) + "," + track(3) + "]",
            "[]",
            track(4),
            "{\"batch\":[5]}",
            "no JSON");
    assertEquals(1, program.run("send", file, "--unwrap"));
    assertEquals("7 events: 5 sent (5 requests), 0 skipped, 2 rejected\n", program.out);
    assertTrue(program.err.contains("line 6: expected an event, a JSON object, but"), program.err);
    assertTrue(program.err.contains("line 7: not JSON"), program.err);
    assertEquals(5, names().size());
  }

  @Test
  void eventsHaveTheContextOfTheirBatch() throws IOException {
    var settings =
        program.write(
            "s.json",
            "{\"subscriptions\":[{\"enabled\":true,\"partnerAction\":\"trackEventV2\",\"subscribe\":"
                + "\"all\",\"mapping\":{\"name\":{\"@path\":\"$.context.ip\"},\"userId\":\"u\"}}]}");
    var file =
        program.write(
            "e.ndjson",
            "{\"batch\":[{\"type\":\"track\"},{\"type\":\"track\",\"context\":{\"ip\":\"own\"}}],"
                + "\"context\":{\"ip\":\"shared\"}}");
    assertEquals(0, program.run("send", file, "--unwrap", "--settings", settings), program.err);
    assertEquals(Set.of("own", "shared"), names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--parallel=1", "--batch"})
  void aStoppedRunGoesOnInTheMiddleOfABatchBody(String option) throws IOException {
    program.standIn.failAlways(
        request -> request.body().contains("\"E5\"") ? Fault.status(503) : null);
    var body = String.join(",", tracks(0, 10).split("\n"));
    var file = program.write("e.ndjson", "{\"batch\":[" + body + "]}", track(10));
    assertEquals(1, program.run("send", file, "--unwrap", option));
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", file, "--unwrap", option), program.err);
    assertTrue(program.out.startsWith("11 events: 11 sent"), program.out);
    assertEquals(11, program.standIn.account().events().size());
    assertEquals(2, program.run("send", file, option));
    assertTrue(program.err.contains("belongs to another run"), program.err);
  }

  @Test
  void rejectsAreSentAgainOnceTheirCauseIsGone() throws IOException {
    program.standIn.failAlways(
        request -> request.body().contains("\"E1\"") ? Fault.status(400) : null);
    var body = "{\"batch\":[" + track(2) + "]}";
    var file = program.write("e.ndjson", track(0), track(1), body, "{\"a\":\"\\ud800\"");
    program.run("send", file, "--rejects", program.file("r.ndjson"));
    assertEquals("4 events: 1 sent (1 request), 0 skipped, 3 rejected\n", program.out);
    program.standIn.failAlways(request -> null);
    var again = program.file("r.ndjson");
    assertEquals(1, program.run("send", again, "--unwrap"));
    assertEquals("3 events: 2 sent (2 requests), 0 skipped, 1 rejected\n", program.out);
    assertEquals(Set.of("E0", "E1", "E2"), names());
  }
}
