package fsdestination.connect;

import static fsdestination.connect.Events.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Records, or what is in them, that their sender, the visitor or the settings keep to themselves.
 */
@Timeout(60)
class FullStorySinkPrivacyTest {
  private final Task task = new Task();

  @AfterEach
  void close() {
    task.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void whatItsSenderSwitchedOffIsSkipped(String mode) throws Exception {
    var off = track(1, "u").replaceFirst("}$", ",\"integrations\":{\"FullStory\":false}}");
    task.with("fullstory.mode", mode).start().put(off, track(2, "u"));
    task.putUntilCommitted(0, 2);
    assertEquals(List.of("event E2 u"), task.standIn.account().order());
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void whatHasNoConsentIsSkipped(String mode) throws Exception {
    var agreed = ",\"context\":{\"consent\":{\"categoryPreferences\":{\"C0002\":true}}}}";
    var trigger = "context.consent.categoryPreferences.C0002 = true";
    task.with("fullstory.mode", mode)
        .with("fullstory.settings", "{\"consent\":\"" + trigger + "\"}")
        .start()
        .put(track(1, "u"), track(2, "u").replaceFirst("}$", agreed));
    task.putUntilCommitted(0, 2);
    assertEquals(List.of("event E2 u"), task.standIn.account().order());
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "single"})
  void whatIsRedactedIsNeitherSentNorReported(String mode) throws Exception {
    var event = track(1, "u").replace("{}", "{\"password\":\"secret\",\"total\":5}");
    var rejected = event.replace("\"userId\"", "\"timestamp\":\"?t=secret\",\"userId\"");
    task.with("fullstory.mode", mode)
        .with("fullstory.settings", "{\"redact\":{\"keys\":[\"password\"],\"query\":[]}}")
        .withReporter()
        .start()
        .put(event, rejected);
    task.putUntilCommitted(0, 2);
    assertEquals(
        "[{\"total\":5}]",
        task.standIn.account().events().stream()
            .map(each -> each.path("properties"))
            .toList()
            .toString());
    var reason = task.context.reports.get(0).reason();
    assertTrue(reason.contains("timestamp must be a date") && !reason.contains("secret"), reason);
  }
}
