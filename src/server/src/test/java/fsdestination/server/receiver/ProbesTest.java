package fsdestination.server.receiver;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.standin.Fault;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What tells an orchestrator whether to restart the receiver, and whether to send events to it. */
@Timeout(60)
class ProbesTest {
  @AutoClose private final Receivers receivers = new Receivers();

  @Test
  void aReceiverLivesAndIsReady() {
    var receiver = receivers.open(Map.of());
    assertEquals("200 {\"status\":\"ok\"}\n", receiver.get("/livez").toString());
    assertEquals("200 {\"status\":\"ok\"}\n", receiver.get("/readyz").toString());
    assertEquals(405, receiver.post("/readyz", "{}").status());
  }

  @Test
  void withARejectedKeyItIsNotReadyButLives() {
    var receiver = receivers.open(Map.of());
    receiver.standIn.failAlways(request -> Fault.status(401));
    receiver.post("/v1/track", RunningReceiver.track("m1", "u", "Ordered"));
    assertEquals(503, receiver.get("/readyz").status());
    assertEquals("FullStory does not accept the API key", receiver.get("/readyz").error());
    assertEquals(200, receiver.get("/livez").status());
  }

  @Test
  void itIsReadyAgainOnceFullStoryAcceptsTheKey() {
    var receiver = receivers.open(Map.of());
    receiver.standIn.fail(Fault.status(401));
    receiver.receiver.verifyApiKey();
    await().until(() -> receiver.get("/readyz").status() != 200);
    // An event that is accepted shows it before the key is checked again.
    receiver.assertServed();
    assertEquals(200, receiver.get("/readyz").status());
  }

  @Test
  void anApiThatIsDownLeavesItReady() {
    var receiver = receivers.open(Map.of());
    receiver.standIn.failAlways(request -> Fault.status(503));
    receiver.post("/v1/track", RunningReceiver.track("m1", "u", "Ordered"));
    assertEquals(200, receiver.get("/readyz").status());
  }
}
