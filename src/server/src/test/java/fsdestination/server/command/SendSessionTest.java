package fsdestination.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of sessions, sent from a file. */
@Timeout(120)
class SendSessionTest {
  private static final String SETTINGS =
      """
      {"subscriptions": [{
        "enabled": true, "partnerAction": "trackEventV2", "subscribe": "type = \\"track\\"",
        "mapping": {
          "name": {"@path": "$.event"}, "userId": {"@path": "$.userId"},
          "context": {"browser": {"url": {"@path": "$.context.page.url"}}},
          "sessionId": {"@path": "$.context.fullstory.sessionId"}}}]}
      """;

  @AutoClose private final Program program = new Program();

  private static String event(String name, String user, String session) {
    return """
        {"type": "track", "messageId": "%s", "event": "%1$s"%s, "context": {
         "page": {"url": "https://a.example/%1$s"}, "fullstory": {"sessionId": "%s"}}}"""
        .formatted(name, user.isEmpty() ? "" : ", \"userId\": \"" + user + "\"", session)
        .replace("\n", "");
  }

  private int send(String way, String... lines) throws IOException {
    program.write("settings.json", SETTINGS);
    var file = program.write("e.ndjson", lines);
    return program.run(
        "send",
        file,
        "--settings",
        program.file("settings.json"),
        "--rejects",
        program.file("r.ndjson"),
        way);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--batch", "--parallel=1"})
  void eventsOfAFullSessionAreSentForTheirUsersAndThoseOfNobodyRejected(String way)
      throws IOException {
    program.standIn.account().sessions().fill("1:2");
    int exit =
        send(
            way,
            event("A", "u", "1:2"),
            event("B", "", "1:2"),
            event("C", "", "3:4"),
            event("D", "u", "1:2"));
    assertEquals(1, exit);
    assertEquals("4 events: 3 sent (3 requests), 0 skipped, 1 rejected\n", program.out);
    assertEquals(
        List.of("event A u", "event C ", "event D u"),
        program.standIn.account().order().stream().sorted().toList());
    String rejects = program.read("r.ndjson");
    assertTrue(rejects.contains("session_page_limit_exceeded"), rejects);
    assertTrue(rejects.contains("\"line\":2,"), rejects);
  }

  @Test
  void aBatchOfSessionsIsAsBeforeWhereTheyTakeTheirEvents() throws IOException {
    assertEquals(0, send("--batch", event("A", "u", "1:2"), event("B", "", "1:2")));
    assertEquals(1, program.standIn.account().jobs().count());
    for (var event : program.standIn.account().events()) {
      assertEquals("1:2", event.at("/session/id").asText());
      assertFalse(event.has("user"), event::toString);
    }
  }

  @Test
  void theContextOfABatchIsThatOfEachEvent() throws IOException {
    assertEquals(0, send("--batch", event("A", "u", "1:2"), event("B", "u", "1:2")));
    var batch = program.standIn.bodies("/v2/events/batch").get(0);
    assertFalse(batch.has("shared"), batch::toString);
    assertEquals(
        List.of("https://a.example/A", "https://a.example/B"),
        batch.findPath("requests").findValuesAsText("url"));
  }

  @Test
  void aRunThatStopsBeforeTheUsersSendsThemOnce() throws IOException {
    program.standIn.account().sessions().fill("1:2");
    Predicate<String> isSecondJob = body -> body.contains("\"uid\"");
    program.standIn.failAlways(
        request -> isSecondJob.test(request.body()) ? Fault.status(503) : null);
    assertEquals(1, send("--batch", event("A", "u", "1:2")));
    program.standIn.failAlways(request -> null);
    assertEquals(0, send("--batch", event("A", "u", "1:2")));
    assertEquals(List.of("event A u"), program.standIn.account().order());
  }
}
