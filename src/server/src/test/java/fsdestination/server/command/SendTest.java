package fsdestination.server.command;

import static fsdestination.server.command.Program.SCREEN;
import static fsdestination.server.command.Program.identify;
import static fsdestination.server.command.Program.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file of events, sent. */
@Timeout(60)
class SendTest {
  @AutoClose private final Program program = new Program();

  @Test
  void everyEventIsSentAndCounted() throws IOException {
    var file =
        program.write(
            "e.ndjson", identify("m1", "u"), track("m2", "u", "A"), "{\"type\":\"page\"}", "", " ");
    assertEquals(0, program.run("send", file));
    assertEquals("3 events: 2 sent (2 requests), 1 skipped, 0 rejected\n", program.out);
    assertEquals("", program.err);
    assertEquals(List.of("user u", "event A u"), program.standIn.account().order());
  }

  @Test
  void whatItsSenderSwitchedOffIsSkipped() throws IOException {
    var off = track("m1", "u", "A").replaceFirst("}$", ",\"integrations\":{\"All\":false}}");
    var file = program.write("e.ndjson", off, track("m2", "u", "B"));
    for (String mode : List.of("--parallel=1", "--batch")) {
      assertEquals(0, program.run("send", mode, "--journal", file + mode, file));
      assertEquals("2 events: 1 sent (1 request), 1 skipped, 0 rejected\n", program.out);
    }
    assertFalse(program.standIn.account().order().contains("event A u"));
  }

  @Test
  void eventsWithoutConsentAreSkipped() throws IOException {
    var settings =
        program.write(
            "s.json", "{\"consent\":\"context.consent.categoryPreferences.C0002 = true\"}");
    var context = ",\"context\":{\"consent\":{\"categoryPreferences\":{\"C0002\":%s}}}}";
    var agreed = track("m1", "u", "A").replaceFirst("}$", context.formatted(true));
    var rejected = track("m2", "u", "B").replaceFirst("}$", context.formatted(false));
    var file = program.write("e.ndjson", agreed, rejected, track("m3", "u", "C"));
    for (String mode : List.of("--parallel=1", "--batch")) {
      String journal = file + mode;
      assertEquals(
          0, program.run("send", mode, "--settings", settings, "--journal", journal, file));
      assertEquals("3 events: 1 sent (1 request), 2 skipped, 0 rejected\n", program.out);
    }
    assertFalse(program.standIn.account().order().contains("event B u"));
  }

  @Test
  void aUsersEventsAreSentInTheirOrderAndManyUsersAtOnce() throws IOException {
    program.standIn.failAlways(request -> Fault.slow(Duration.ofMillis(10)));
    var lines = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      String user = "u" + i % 8;
      lines.add(i < 8 ? identify("m" + i, user) : track("m" + i, user, "E" + i));
    }
    var file = program.write("e.ndjson", lines.toArray(String[]::new));
    assertEquals(0, program.run("send", file));
    var order = program.standIn.account().order();
    for (int user = 0; user < 8; user++) {
      int one = user;
      var expected = new ArrayList<>(List.of("user u" + one));
      IntStream.range(8, 200)
          .filter(i -> i % 8 == one)
          .forEach(i -> expected.add("event E" + i + " u" + one));
      assertEquals(expected, order.stream().filter(each -> each.endsWith("u" + one)).toList());
    }
  }

  @Test
  void rejectedEventsAreKeptWithTheirReason() throws IOException {
    var file =
        program.write(
            "e.ndjson",
            "{oops",
            track("m1", "u", "A"),
            "{\"type\":\"track\",\"event\":{},\"userId\":\"u\"}",
            "[1]");
    assertEquals(1, program.run("send", file, "--rejects", program.file("r.ndjson")));
    assertEquals("4 events: 1 sent (1 request), 0 skipped, 3 rejected\n", program.out);
    var rejects = program.read("r.ndjson").split("\n", -1);
    assertEquals(
        "{\"line\":1,\"offset\":0,\"length\":6,\"reason\":\"not JSON: Unexpected character ('o' (code"
            + " 111)): was expecting double-quote to start field name at column 2\",\"text\":\"{oops\"}",
        rejects[0]);
    assertTrue(
        rejects[1].contains(
            "\"reason\":\"\\\"Track Event\\\": name must be a string but it was an object\","
                + "\"event\":{\"type\":\"track\",\"event\":{},\"userId\":\"u\"}}"),
        rejects[1]);
    assertTrue(rejects[2].contains("but found array"), rejects[2]);
    assertEquals(4, rejects.length);
  }

  @Test
  void withoutAFileRejectedEventsAreTold() throws IOException {
    var file = program.write("e.ndjson", "{\"type\":\"track\",\"event\":\"A\"}");
    assertEquals(1, program.run("send", file));
    assertEquals(
        "line 1: \"Track Event\": userId must be a string but it was missing, and so were sessionId and sessionUrl:"
            + " FullStory needs one of them to know whose event it is\n",
        program.err);
  }

  @Test
  void whatFullStoryRejectsIsRejected() throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "x".repeat(251)), track("m2", "u", "B"));
    assertEquals(1, program.run("send", file));
    assertEquals("2 events: 1 sent (1 request), 0 skipped, 1 rejected\n", program.out);
    assertTrue(program.err.contains("line 1: "), program.err);
    assertTrue(program.err.contains("name has 251 characters"), program.err);
  }

  @Test
  void aDryRunPrintsTheRequestsAndSendsNothing() throws IOException {
    var file = program.write("e.ndjson", identify("m1", "u"), track("m2", "u", "A"), SCREEN, "x");
    program.environment.clear();
    assertEquals(1, program.runPlain("send", "--dry-run", file));
    assertEquals(
        "{\"method\":\"POST\",\"url\":\"https://api.fullstory.com/v2/users\",\"idempotencyKey\":\"m1\","
            + "\"body\":{\"uid\":\"u\",\"properties\":{\"plan\":\"pro\"}}}\n"
            + "{\"method\":\"POST\",\"url\":\"https://api.fullstory.com/v2/events\","
            + "\"idempotencyKey\":\"m2\",\"body\":{\"name\":\"A\",\"properties\":{},\"user\":{\"uid\":\"u\"}}}\n",
        program.out);
    assertTrue(program.err.startsWith("line 4: not JSON: "), program.err);
    assertTrue(
        program.err.endsWith("4 events: 2 sent (2 requests), 1 skipped, 1 rejected\n"),
        program.err);
    assertFalse(Files.exists(Path.of(file + ".journal")));
  }

  @Test
  void aDryRunPrintsWhatFullStoryWillDropWithTheRequest() throws IOException {
    var file = program.write("e.ndjson", track("m1", "u", "x".repeat(251)), track("m2", "u", "A"));
    program.environment.clear();
    assertEquals(0, program.runPlain("send", "--dry-run", file));
    var lines = program.out.lines().toList();
    assertTrue(
        lines
            .get(0)
            .endsWith(
                ",\"findings\":[{\"code\":\"event-name-length\",\"level\":\"error\",\"text\":\"the event's"
                    + " name has 251 characters. FullStory's server rejects the event. Use 1 to 250"
                    + " characters.\"}]}"),
        lines.get(0));
    assertFalse(lines.get(1).contains("findings"), lines.get(1));
  }

  @Test
  void standardInputIsReadAndTheMissingJournalTold() {
    program.input = track("m1", "u", "A") + "\n" + track("m2", "u", "B");
    assertEquals(0, program.run("send", "-"));
    assertEquals("2 events: 2 sent (2 requests), 0 skipped, 0 rejected\n", program.out);
    assertEquals(
        "Reading standard input without --journal: if this run is stopped, it cannot be resumed\n",
        program.err);
  }

  @Test
  void anEventWithoutAMessageIdHasAKeyOfItsPlace() throws IOException {
    var event = "{\"type\":\"track\",\"event\":\"A\",\"userId\":\"u\"}";
    var file = program.write("e.ndjson", event, event);
    program.run("send", file);
    Path.of(file + ".journal").toFile().delete();
    program.run("send", file);
    var keys =
        program.standIn.received().stream().map(each -> each.header("Idempotency-Key")).toList();
    assertEquals(4, keys.size());
    assertEquals(keys.subList(0, 2), keys.subList(2, 4));
    assertEquals(2, program.standIn.account().events().size());
  }

  @Test
  void settingsSayWhatIsSent() throws IOException {
    program.standIn.account().capture("u");
    var settings =
        program.write(
            "s.json",
            "{\"subscriptions\":[{\"enabled\":true,\"name\":\"Old\",\"partnerAction\":\"trackEvent\","
                + "\"subscribe\":\"event = \\\"A\\\"\",\"mapping\":{\"userId\":{\"@path\":\"$.userId\"},"
                + "\"name\":\"Renamed\"}},{\"enabled\":true,\"name\":\"Pages\","
                + "\"partnerAction\":\"viewedPage\",\"subscribe\":\"all\"}]}");
    var file = program.write("e.ndjson", track("m1", "u", "A"), track("m2", "u", "B"));
    assertEquals(0, program.run("send", file, "--settings", settings));
    assertEquals("2 events: 1 sent (1 request), 1 skipped, 0 rejected\n", program.out);
    assertEquals(
        "Warning: subscriptions[1] \"Pages\": viewedPage is not available in cloud mode\n",
        program.err);
    assertEquals(
        "/users/v1/individual/u/customevent?integration=segment",
        program.standIn.received().get(0).path());
  }
}
