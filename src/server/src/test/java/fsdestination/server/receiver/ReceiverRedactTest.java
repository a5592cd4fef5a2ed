package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.batch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code redact} in the receiver: neither FullStory nor the sender gets what it names. */
@Timeout(60)
class ReceiverRedactTest {
  private static final String EVENT =
      "{\"type\":\"track\",\"messageId\":\"m1\",\"userId\":\"u\",\"event\":\"E\",\"timestamp\":"
          + "\"https://a.b?t=secret\",\"properties\":{\"password\":\"secret\",\"total\":5}}";
  private static final String GOOD = EVENT.replace("\"timestamp\":\"https://a.b?t=secret\",", "");

  @AutoClose private final Receivers receivers = new Receivers();

  private RunningReceiver receiver() {
    var redact = Map.of("keys", List.of("password"), "query", List.of());
    var open = new Authenticator(List.of(), List.of(), "");
    return receivers.add(new RunningReceiver(open, Map.of(), Map.of("redact", redact)));
  }

  @Test
  void fullStoryGetsTheRest() {
    var receiver = receiver();
    assertEquals(200, receiver.post("/v1/batch", batch(GOOD)).status());
    assertEquals(
        "{\"total\":5}", receiver.standIn.account().events().get(0).path("properties").toString());
  }

  @Test
  void anAnswerDoesNotQuoteWhatIsRedacted() {
    var receiver = receiver();
    for (var path : List.of("/v1/track", "/v1/batch")) {
      var answered = receiver.post(path, path.equals("/v1/batch") ? batch(GOOD, EVENT) : EVENT);
      assertEquals(400, answered.status());
      assertTrue(answered.body().contains("timestamp must be a date"), answered.body());
      assertFalse(answered.body().contains("secret"), answered.body());
    }
    assertFalse(receiver.post("/v1/track", "{\"password\":secret}").body().contains("secret"));
  }
}
