package fsdestination.site.device;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An event of a page comes back into the session of that page: the destination stamps the session,
 * analytics-next sends the event to the receiver, and that to FullStory's API.
 */
@BrowserTest
class SessionRoundTripIT {
  private static final String SUBSCRIPTIONS =
      """
      {"subscriptions": [{
        "enabled": true, "partnerAction": "trackEventV2",
        "subscribe": "type = \\"track\\" and context.fullstory.sessionId != null",
        "mapping": {
          "name": {"@path": "$.event"}, "properties": {"@path": "$.properties"},
          "timestamp": {"@path": "$.timestamp"}, "userId": {"@path": "$.userId"},
          "sessionId": {"@path": "$.context.fullstory.sessionId"}}}]}
      """;

  private static void openCaptured(Page page, ServedReceiver receiver) throws IOException {
    page.vendors().forThisTest("events.example.com/*", receiver.proxy());
    Sessions.open(page, "1.84", "register", Sessions.NO_CALLS, "events.example.com/v1");
    Sessions.waitForSession(page, "1:2");
  }

  private static void track(Page page, String event, ServedReceiver receiver) {
    int before = receiver.fullStory.account().events().size();
    page.run("await analytics.track(args[0], {total: 5})", event);
    await().until(() -> receiver.fullStory.account().events().size() > before);
  }

  @Test
  void anEventOfAnAnonymousVisitorIsInTheSessionOfItsPage(Page page, @TempDir Path directory)
      throws IOException {
    try (var receiver = new ServedReceiver(directory, SUBSCRIPTIONS)) {
      openCaptured(page, receiver);
      var session = page.run("return FS.getCurrentSession()").asText();
      track(page, "Ordered", receiver);
      var event = receiver.fullStory.account().events().get(0);
      assertEquals("Ordered", event.path("name").asText());
      assertEquals(session, event.at("/session/id").asText());
      assertTrue(event.path("user").isMissingNode(), event::toString);
    }
  }

  @Test
  void anEventOfAFullSessionIsSentForItsUserAndTheLogSaysSo(Page page, @TempDir Path directory)
      throws IOException {
    try (var receiver = new ServedReceiver(directory, SUBSCRIPTIONS)) {
      openCaptured(page, receiver);
      receiver.fullStory.account().sessions().fill("1:2");
      page.run("await analytics.identify('u1')");
      track(page, "Ordered", receiver);
      var event = receiver.fullStory.account().events().get(0);
      assertEquals("u1", event.at("/user/uid").asText());
      assertTrue(event.path("session").isMissingNode(), event::toString);
      assertEquals(1, receiver.fullStory.account().events().size());
      assertTrue(
          receiver.log().contains("the session is full, so the event was sent for its user"));
    }
  }
}
