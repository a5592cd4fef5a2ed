package fsdestination.server.command;

import static fsdestination.server.command.Program.SCREEN;
import static fsdestination.server.command.Program.identify;
import static fsdestination.server.command.Program.track;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of events, sent by batch imports. */
@Timeout(120)
class SendBatchTest {
  @AutoClose private final Program program = new Program();

  @Test
  void usersComeBeforeEvents() throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "A"), identify("m2", "u"), SCREEN, "x");
    assertEquals(1, program.run("send", file, "--batch"));
    assertEquals("4 events: 2 sent (2 requests), 1 skipped, 1 rejected\n", program.out);
    assertEquals(List.of("user u", "event A u"), program.standIn.account().order());
    assertEquals(
        List.of("/v2/users/batch", "/v2/events/batch"),
        posts().stream().map(Received::path).toList());
  }

  private List<Received> posts() {
    return program.standIn.received().stream()
        .filter(request -> request.method().equals("POST"))
        .toList();
  }

  @Test
  void manyEventsAreSeveralBatches() throws IOException {
    var lines = IntStream.range(0, 12_001).mapToObj(Program::track).toArray(String[]::new);
    var file = program.write("e.ndjson", lines);
    assertEquals(0, program.run("send", file, "--batch"));
    assertEquals(
        "12,001 events: 12,001 sent (12,001 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(3, program.standIn.account().jobs().count());
    assertEquals(12_001, program.standIn.account().events().size());
  }

  @Test
  void whatAJobRejectsIsBlamedOnItsLine() throws IOException {
    var bad = "x".repeat(251);
    var file =
        program.write(
            "e.ndjson",
            track("m1", "u", "A"),
            track("m2", "u", bad),
            track("m3", "u", bad),
            track("m4", "v", bad),
            track("m5", "u", "B"));
    assertEquals(1, program.run("send", file, "--batch", "--rejects", program.file("r.ndjson")));
    assertEquals("5 events: 2 sent (2 requests), 0 skipped, 3 rejected\n", program.out);
    var rejects = program.read("r.ndjson");
    for (int line : new int[] {2, 3, 4}) {
      assertTrue(rejects.contains("{\"line\":" + line + ","), rejects);
    }
    assertTrue(rejects.contains("validation_failed: name has 251 characters"), rejects);
  }

  /** A job that takes one of two, and tells this error. */
  private void failWith(String error) {
    program.standIn.failAlways(
        request -> {
          if (request.path().endsWith("/errors")) {
            return Fault.answering(200, "{\"results\":[" + error + "]}");
          }
          if (request.method().equals("POST")) return null;
          return Fault.answering(
              200, "{\"imports\":1,\"errors\":1,\"job\":{\"id\":\"job0=\",\"status\":\"FAILED\"}}");
        });
  }

  @Test
  void anErrorThatIsLikeNoRequestIsCountedAndKept() throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "A"), track("m2", "u", "B"));
    failWith("{\"code\":\"c\",\"message\":\"m\",\"event\":{\"name\":\"?\"}}");
    assertEquals(1, program.run("send", file, "--batch", "--rejects", program.file("r.ndjson")));
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertEquals("{\"reason\":\"c: m\",\"request\":{\"name\":\"?\"}}\n", program.read("r.ndjson"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",\"event\":null", ""})
  void whereAnErrorNamesNoRequestAllThatItMayMeanAreKept(String named) throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "A"), track("m2", "u", "B"));
    failWith("{\"code\":\"c\",\"message\":\"m\"" + named + "}");
    assertEquals(1, program.run("send", file, "--batch", "--rejects", program.file("r.ndjson")));
    assertEquals("2 events: 0 sent (0 requests), 0 skipped, 2 rejected\n", program.out);
    var line =
        "{\"reason\":\"FullStory says that of 2 requests like this one it could not do 1, but not which:"
            + " c: m\",\"request\":{\"name\":\"%s\",\"properties\":{},\"user\":{\"uid\":\"u\"}}}\n";
    assertEquals(line.formatted("A") + line.formatted("B"), program.read("r.ndjson"));
  }

  @Test
  void twoErrorsOfOneEventRejectItOnce() throws IOException {
    var settings = program.writeTwoSubscriptions("s.json", "A", "B");
    var file = program.write("e.ndjson", track("m1", "u", "A"));
    failWith("{}");
    assertEquals(1, program.run("send", file, "--batch", "--settings", settings));
    assertEquals("1 event: 0 sent (0 requests), 0 skipped, 1 rejected\n", program.out);
  }

  @Test
  void whatIsToldOfAJobHasNoControlCharacters() throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "A"), track("m2", "u", "B"));
    failWith("{\"code\":\"c\",\"message\":\"\\u001b[2Jm\"}");
    assertEquals(1, program.run("send", file, "--batch"));
    assertTrue(program.err.contains("but not which: c:  [2Jm\n"), program.err);
  }

  @Test
  void aBatchThatIsRejectedAsAWholeIsRejectedLineByLine() throws IOException {
    program.standIn.fail(Fault.status(413));
    var file = program.write("e.ndjson", track("m1", "u", "A"), track("m2", "u", "B"));
    assertEquals(1, program.run("send", file, "--batch"));
    assertEquals("2 events: 0 sent (0 requests), 0 skipped, 2 rejected\n", program.out);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRunThatWasStoppedSendsTheSameBatchAgain(boolean rejects) throws IOException {
    var command = new ArrayList<>(List.of("send", program.file("e.ndjson"), "--batch"));
    if (rejects) command.add("--rejects=" + program.file("r.ndjson"));
    var arguments = command.toArray(String[]::new);
    var file = program.write("e.ndjson", identify("m1", "u"), track("m2", "u", "A"));
    program.standIn.failAlways(
        request -> request.path().equals("/v2/events/batch") ? Fault.status(503) : null);
    assertEquals(1, program.run(arguments));
    assertEquals("0 events: 0 sent (0 requests), 0 skipped, 0 rejected\n", program.out);
    // What was added since belongs to the next batch.
    Files.writeString(Path.of(file), track("m3", "u", "B") + "\n", APPEND);
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run(arguments));
    assertEquals("3 events: 3 sent (3 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(List.of("user u", "event A u", "event B u"), program.standIn.account().order());
    var users = posts().stream().filter(each -> each.path().equals("/v2/users/batch")).toList();
    assertEquals(2, users.size());
    assertEquals(users.get(0).header("Idempotency-Key"), users.get(1).header("Idempotency-Key"));
    assertEquals(users.get(0).body(), users.get(1).body());
  }

  @Test
  void aBatchIsTheSameWhenItsLastLineHasGotAnEnd() throws IOException {
    var file = program.file("e.ndjson");
    Files.writeString(Path.of(file), track("m1", "u", "A"));
    // The job is created, but nothing is known of it.
    program.standIn.failAlways(
        request -> request.method().equals("POST") ? null : Fault.status(503));
    assertEquals(1, program.run("send", file, "--batch"));
    Files.writeString(Path.of(file), "\n" + track("m2", "u", "B") + "\n", APPEND);
    program.standIn.failAlways(request -> null);
    assertEquals(0, program.run("send", file, "--batch"));
    assertEquals("2 events: 2 sent (2 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(List.of("event A u", "event B u"), program.standIn.account().order());
  }

  @Test
  void version1HasNoBatches() throws IOException {
    var settings =
        program.write(
            "s.json",
            "{\"subscriptions\":[{\"enabled\":true,\"name\":\"Old\",\"partnerAction\":\"trackEvent\","
                + "\"subscribe\":\"all\"}]}");
    var file = program.write("e.ndjson", track(1));
    assertEquals(2, program.run("send", file, "--batch", "--settings", settings));
    assertEquals("--batch is for V2 actions only, but V1 is used by \"Old\"\n", program.err);
  }

  @Test
  void aDryRunPrintsTheBatches() throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "A"), identify("m2", "u"));
    assertEquals(0, program.run("send", file, "--batch", "--dry-run"));
    var lines = program.out.split("\n", -1);
    assertTrue(lines[0].contains("/v2/users/batch\""), lines[0]);
    assertTrue(lines[1].contains("\"body\":{\"requests\":[{\"name\":\"A\""), lines[1]);
    assertEquals(0, program.standIn.received().size());
  }
}
