package fsdestination.site.page;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The order of calls that wait for fs.js. An identity drops the calls before it if another is
 * known, so the first uid is moved to the front. {@link WaitingIdentityIT} tests what is sent to
 * the server.
 */
@BrowserTest
class OrderIT {
  /** The operations that FullStory accepted, after calls on a stub that fs.js processes later. */
  private static JsonNode accepted(Page page, String calls) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofMillis(300)));
    page.open("plugins.html");
    page.run("await load();" + calls);
    page.fullstoryCalls();
    return page.run(
        """
        return fullstoryCalls.map(call => call.options.uid || call.options.name
            || (call.options.properties && call.options.properties.uid) || call.op);
        """);
  }

  @Test
  void theFirstIdentityComesFirst(Page page) {
    assertEquals(
        json("['u1', 'Looked', 'setProperties', 'Ordered']"),
        accepted(
            page,
            """
            await deliver({type: 'track', event: 'Looked'});
            await deliver({type: 'page', name: 'Home'});
            await deliver({type: 'identify', userId: 'u1'});
            await deliver({type: 'track', event: 'Ordered'});
            """));
  }

  @Test
  void aLegacyIdentityComesFirstToo(Page page) {
    assertEquals(
        json("['u1', 'Looked', 'setProperties', 'Ordered']"),
        accepted(
            page,
            """
            FS.event('Looked', {});
            FS.identify('u1', {plan: 'pro'});
            FS.event('Ordered', {});
            """));
  }

  @Test
  void initStaysInFront(Page page) {
    accepted(page, "FS('trackEvent', {name: 'Looked'}); FS('setIdentity', {uid: 'u1'});");
    assertEquals("o-1ABC-na1", page.run("return fullstoryEnv.orgId").asText());
  }

  @Test
  void aSecondIdentityIsNotMoved(Page page) {
    assertEquals(
        json("['u2', 'Paid']"),
        accepted(
            page,
            """
            FS('trackEvent', {name: 'Looked'});
            FS('setIdentity', {uid: 'u1'});
            FS('trackEvent', {name: 'Ordered'});
            FS('setIdentity', {uid: 'u2'});
            FS('trackEvent', {name: 'Paid'});
            """));
  }

  @Test
  void anIdentityIsNotMovedPastAnAnonymousOne(Page page) {
    assertEquals(
        json("['Looked', 'setProperties', 'Seen', 'u1', 'Ordered']"),
        accepted(
            page,
            """
            FS('trackEvent', {name: 'Looked'});
            FS.anonymize();
            FS('trackEvent', {name: 'Seen'});
            FS('setIdentity', {uid: 'u1'});
            FS('trackEvent', {name: 'Ordered'});
            """));
  }

  @Test
  void anEventsOwnUidIsNoIdentity(Page page) {
    assertEquals(
        json("['Looked', 'Seen', 'Ordered']"),
        accepted(
            page,
            """
            FS.event('Looked', {});
            FS.event('Seen', {uid: 'u1'});
            FS('trackEvent', {name: 'Ordered', properties: {uid: 'u2'}});
            """));
  }

  @Test
  void aConsentIsNoIdentity(Page page) {
    assertEquals(
        json("['Looked', 'setIdentity']"),
        accepted(page, "FS.event('Looked', {}); FS.consent(true);"));
  }
}
