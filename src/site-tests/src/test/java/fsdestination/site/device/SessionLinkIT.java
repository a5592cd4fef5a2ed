package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.FakeFullstory;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sessionUrl}: FullStory's session in each event, for all destinations. */
@BrowserTest
class SessionLinkIT {
  private static final JsonNode NO_STAMP = json("{$is: 'undefined'}");

  private static final String SETTINGS = "{orgId: 'o-1ABC-na1', sessionUrl: true}";
  private static final String MOMENT =
      "https://app\\.fullstory\\.com/ui/o-1ABC-na1/session/1%3A2%3A\\d{13}";

  private static final String QUEUED = "return (FS.q || []).length";

  @ParameterizedTest
  @CsvSource({
    "1.84, register",
    "1.84, remotePlugins",
    "1.70, register",
    "1.55, register",
  })
  void everyDestinationGetsTheSessionWithEachEvent(String version, String way, Page page)
      throws IOException {
    Sessions.open(page, version, way, SETTINGS, "api.segment.io/v1");
    Sessions.waitForSession(page, "1:2");
    assertEquals(
        json("['identify 1:2', 'track 1:2', 'page 1:2', 'group 1:2', 'alias 1:2']"),
        page.call("device/sessions-of-each-type"));
    var sent = new JsonMapper().readTree(page.waitForRequest("api.segment.io/v1/t").body());
    assertEquals("1:2", sent.at("/context/fullstory/sessionId").asText());
    assertTrue(sent.at("/context/fullstory/url").asText().matches(MOMENT), sent::toString);
  }

  @Test
  void beforeFullStoryCapturesThereIsNone(Page page) throws IOException {
    var captures = new CountDownLatch(1);
    page.vendors().forThisTest("rs.fullstory.com/rec/page", FakeFullstory.page("").once(captures));
    try {
      Sessions.open(page, Sessions.NO_CALLS);
      page.waitForRequest("rs.fullstory.com/rec/page");
      assertEquals(NO_STAMP, Sessions.stamp(page));
      assertEquals("0", page.run(QUEUED).toString());
    } finally {
      captures.countDown();
    }
    Sessions.waitForSession(page, "1:2");
    assertEquals("1:2", Sessions.stamp(page).path("sessionId").asText());
  }

  @Test
  void beforeFsJsIsThereNothingIsQueued(Page page) throws IOException {
    var loads = new CountDownLatch(1);
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", FakeFullstory.script().once(loads));
    try {
      Sessions.open(page, Sessions.NO_CALLS);
      assertEquals(NO_STAMP, Sessions.stamp(page));
      assertEquals("[\"init\"]", page.run("return FS.q.map(call => call[0])").toString());
    } finally {
      loads.countDown();
    }
  }

  @Test
  void afterAShutdownThereIsNoneAndNothingIsQueued(Page page) throws IOException {
    Sessions.open(page, Sessions.NO_CALLS);
    Sessions.waitForSession(page, "1:2");
    page.run("FS('shutdown')");
    assertEquals(NO_STAMP, Sessions.stamp(page));
    assertEquals("0", page.run(QUEUED).toString());
    page.run("FS('restart')");
    Sessions.waitForSession(page, "1:2");
    assertEquals("1:2", Sessions.stamp(page).path("sessionId").asText());
  }

  @Test
  void withoutConsentThereIsNone(Page page) throws IOException {
    Sessions.open(
        page,
        """
        {orgId: 'o-1ABC-na1', sessionUrl: true, consent: 'context.consent.isGiven = true'}
        """);
    assertEquals(NO_STAMP, Sessions.stamp(page));
    page.run("await analytics.track('Agreed', {}, {context: {consent: {isGiven: true}}})");
    Sessions.waitForSession(page, "1:2");
    page.run("await analytics.track('Ordered', {}, {context: {consent: {isGiven: true}}})");
    assertEquals(
        "\"1:2\"",
        page.run("return neighbour.events.pop().context.fullstory.sessionId").toString());
    assertEquals(NO_STAMP, Sessions.stamp(page), "withdrawn");
  }

  @Test
  void wherePagesAreRejectedThereIsNone(Page page) throws IOException {
    page.vendors().forThisTest("rs.fullstory.com/rec/page", FakeFullstory.rejection(3));
    Sessions.open(page, SETTINGS);
    page.waitForRequest("rs.fullstory.com/rec/page");
    assertEquals(NO_STAMP, Sessions.stamp(page));
  }

  @Test
  void whereFullStoryIsBlockedThereIsNone(Page page) throws IOException {
    page.vendors().forThisTest("edge.fullstory.com/s/fs.js", CannedResponse.status(403));
    Sessions.open(page, SETTINGS);
    assertEquals(NO_STAMP, Sessions.stamp(page));
  }

  @Test
  void anotherUserIsAnotherSession(Page page) throws IOException {
    Sessions.open(page, SETTINGS);
    Sessions.waitForSession(page, "1:2");
    page.run("await analytics.identify('u1')");
    assertEquals("1:2", Sessions.stamp(page).path("sessionId").asText());
    page.run("await analytics.identify('u2')");
    Sessions.waitForSession(page, "1:3");
    assertEquals("1:3", Sessions.stamp(page).path("sessionId").asText());
  }
}
