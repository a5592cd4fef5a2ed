package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records whose session takes no more events. */
@Timeout(60)
class SinkSessionFallbackTest {
  private static final String SETTINGS =
      """
      {"subscriptions": [{
        "enabled": true, "partnerAction": "trackEventV2", "subscribe": "all",
        "mapping": {
          "name": {"@path": "$.event"}, "userId": {"@path": "$.userId"},
          "sessionId": {"@path": "$.context.fullstory.sessionId"}}}]}
      """;

  private final Task task = new Task().withReporter().with("fullstory.settings", SETTINGS);

  @AfterEach
  void close() {
    task.close();
  }

  private static String event(String name, String user, String session) {
    return """
        {"type": "track", "messageId": "%s", "event": "%1$s", %s
         "context": {"fullstory": {"sessionId": "%s"}}}
        """
        .formatted(name, user.isEmpty() ? "" : "\"userId\": \"" + user + "\",", session);
  }

  private List<String> created() {
    return task.standIn.account().order().stream().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void theyAreSentForTheirUsersAndThoseOfNobodyReported(String mode) throws Exception {
    task.with("fullstory.mode", mode).start();
    task.standIn.account().sessions().fill("1:2");
    task.put(event("A", "u", "1:2"), event("B", "", "1:2"), event("C", "", "3:4"));
    task.putUntilCommitted(0, 3);
    assertEquals(List.of("event A u", "event C "), created());
    assertEquals(1, task.context.reports.size());
    String reason = task.context.reports.get(0).toString();
    assertTrue(reason.contains("session_page_limit_exceeded"), reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void anOutageBeforeTheUsersSendsThemOnce(String mode) throws Exception {
    task.with("fullstory.mode", mode).start();
    task.standIn.account().sessions().fill("1:2");
    task.standIn.failAlways(
        request -> request.body().contains("\"uid\"") ? Fault.status(503) : null);
    task.put(event("A", "u", "1:2"));
    task.putUntil(() -> task.retries.size() > 1);
    assertEquals(List.of(), created());
    task.standIn.failAlways(request -> null);
    task.putUntilCommitted(0, 1);
    assertEquals(List.of("event A u"), created());
  }
}
