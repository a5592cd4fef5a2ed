package fsdestination.site.device;

import static fsdestination.site.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/**
 * Our stand-in for FullStory's script keeps the real one's rules, or the other tests mean little.
 */
@BrowserTest
class FullstoryStandInIT {
  /** Queues entries, lets the stand-in take them, and returns the operations it accepted. */
  private static void assertAccepted(Page page, String queue, String operations) {
    page.open("blank.html");
    var accepted =
        page.run(
            """
            function add(file) {
              return new Promise(function (loaded) {
                var script = document.createElement('script');
                script.src = '/pages/' + file;
                script.onload = loaded;
                document.head.appendChild(script);
              });
            }
            await add('fullstory-present.js');
            window.discarded = 0;
            JSON.parse(args[0]).forEach(function (entry) {
              entry[4] = function () { window.discarded++; };
              FS.q.push(entry);
            });
            await add('fs.js');
            return fullstoryCalls.map(call => call.op + ' ' + call.version);
            """,
            json(queue).toString());
    assertEquals(json(operations), accepted);
  }

  @Test
  void theQueueIsTakenInOrder(Page page) {
    assertAccepted(
        page,
        """
        [['init', {env: {orgId: 'o'}}], ['trackEvent', {name: 'a'}, 's', null, null, 2],
         ['log', {msg: 'b'}, 's', null, null, 1], ['event', {n: 'old'}]]
        """,
        "['trackEvent 2', 'log 1', 'event 1']");
    assertEquals(
        json("['undefined', 'function', 'o']"),
        page.run("return [typeof FS.q, typeof FS._api, fullstoryEnv.orgId]"));
  }

  @Test
  void aNewIdentityDiscardsWhatStandsBeforeIt(Page page) {
    assertAccepted(
        page,
        """
        [['trackEvent', {name: 'lost'}], ['setIdentity', {uid: 'u1'}],
         ['trackEvent', {name: 'kept'}]]
        """,
        "['setIdentity 1', 'trackEvent 1']");
    assertEquals("1", page.run("return discarded").toString());
  }

  @Test
  void theSameIdentityDiscardsNothing(Page page) {
    page.open("blank.html");
    page.run("localStorage.setItem('fullstory-stand-in-uid', 'u1')");
    assertAccepted(
        page,
        "[['trackEvent', {name: 'kept'}], ['setIdentity', {uid: 'u1'}]]",
        "['trackEvent 1', 'setIdentity 1']");
  }

  @Test
  void theLegacyIdentityDiscardsToo(Page page) {
    assertAccepted(
        page,
        """
        [['trackEvent', {name: 'lost'}],
         ['setProperties', {type: 'user', properties: {uid: 'u1'}}, 's', null, null, 1]]
        """,
        "['setProperties 1']");
  }

  @Test
  void aRefusedUidLeavesItsProperties(Page page) {
    assertAccepted(
        page,
        """
        [['trackEvent', {name: 'kept'}], ['setIdentity', {uid: 'undefined', properties: {a: 1}}],
         ['setIdentity', {uid: 1.5}]]
        """,
        "['trackEvent 1', 'setProperties 1']");
    assertEquals("2", page.run("return fullstoryRefused.length").toString());
  }
}
