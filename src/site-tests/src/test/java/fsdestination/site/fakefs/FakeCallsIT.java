package fsdestination.site.fakefs;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** What calls send, and which are ignored. */
@BrowserTest
class FakeCallsIT {
  private static void queue(Page page, String calls) {
    page.open("fake-fs.html").run(calls + "await load();");
  }

  @Test
  void theQueueIsProcessedInOrderAndDeleted(Page page) {
    queue(
        page,
        """
        FS('trackEvent', {name: 'a'});
        FS('setProperties', {type: 'page', properties: {pageName: 'Home'}});
        FS('log', {level: 'warn', msg: 'careful'});
        """);
    assertSent(page, "event a", "page {\"pageName\":\"Home\"}", "log warn careful");
    assertEquals(
        json("['undefined', 'function', true]"),
        page.run("return [typeof FS.q, typeof FS._api, FS._fs_loaded]"));
  }

  @Test
  void onlyVersion2IsVersion2(Page page) {
    queue(
        page,
        """
        [2, '2', 1, true, undefined].forEach(version => {
          FS.q.push(['trackEvent', {name: 'E'}, '', undefined, undefined, version]);
        });
        """);
    assertEquals(json("[2, 1, 1, 1, 1]"), page.run("return fullstoryCalls.map(c => c.version)"));
  }

  @Test
  void theLegacyNamesAreTranslated(Page page) {
    queue(
        page,
        """
        FS.q.push(['event', {n: 'E', p: {a: 1}}], ['user', {uid: 'A'}],
            ['setVars', ['page', {pageName: 'Home'}]], ['log', ['warn', 'careful']], ['consent', true]);
        """);
    assertSent(
        page,
        "event E {\"a\":1}",
        "user {\"uid\":\"A\"}",
        "page {\"pageName\":\"Home\"}",
        "log warn careful",
        "consent true");
  }

  @Test
  void theSourceIsSentBeforeEventsAndUserPropertiesOnly(Page page) {
    queue(
        page,
        """
        FS('trackEvent', {name: 'E'}, 'us');
        FS('setProperties', {type: 'page', properties: {a: 1}}, 'us');
        FS('setProperties', {type: 'user', properties: {a: 1}}, {integration: 'them', userInitiated: true});
        """);
    assertSent(page, "event E", "page {\"a\":1}", "user {\"a\":1}");
    assertEquals(
        json(
            """
            [['api', 'event', 'dom', 'us', false], ['E', '{}', 'us', 2, '{}'],
             ['page', '{"a":1}', 'us', 2, '{}'], ['api', 'setVars', 'dom', 'them', true],
             ['user', '{"a":1}', 'them', 2, '{}']]
            """),
        page.run("return fullstorySent.filter(e => e.kind !== 105).map(e => e.args)"));
  }

  @Test
  void ofSeveralConsentsTheLastIsSentAfterTheEvents(Page page) {
    queue(
        page,
        """
        FS('setIdentity', {consent: true});
        FS('setIdentity', {consent: undefined});
        FS('trackEvent', {name: 'E'});
        """);
    assertSent(page, "event E", "consent false");
  }

  @Test
  void invalidCallsAreIgnored(Page page) {
    queue(
        page,
        """
        FS('trackEvent', {name: 5});
        FS('trackEvent');
        FS('setProperties', {type: 'user'});
        FS('setProperties', {type: 'User', properties: {a: 1}});
        FS('setProperties', {type: 'page', properties: 'text'});
        FS('identify', {uid: 'A'});
        FS('trackEvent', {name: 'E'});
        """);
    assertSent(page, "event E");
    assertEquals("1", page.run("return fullstoryCalls.length").toString());
  }

  @Test
  void promisesResolveWhenASessionHasStarted(Page page) {
    page.open("fake-fs.html");
    assertEquals(
        json("['resolved', 'resolved', 'resolved', 'pending', true]"),
        page.call("fakefs/promises"));
  }

  @Test
  void theSessionHasFourFormatsOnceItHasStarted(Page page) {
    queue(page, "");
    var url = "https://app.fullstory.com/ui/o-1ABC-na1/session/1%3A2";
    assertEquals(
        json(
            """
            ['%s', '%s%%3A', '1:2', {userId: '1', sessionId: '2', pageId: '3', orgId: 'o-1ABC-na1'}, '%s']
            """
                .formatted(url, url, url)),
        page.run(
            """
            await started();
            return [FS('getSession'), FS('getSession', {format: 'url.now'}).replace(/[0-9]{5,}$/, ''),
                FS('getSession', {format: 'id'}), FS('getSession', {format: 'all'}),
                FS.getCurrentSessionURL()];
            """));
  }

  @Test
  void itInstallsThirteenPropertiesAndASecondRunDoesNothing(Page page) {
    queue(page, "");
    assertEquals(json("[true, 2, 13]"), page.call("fakefs/second-run"));
  }

  @Test
  void theNamespaceIsThatOfTheTagEvenIfItIsEmpty(Page page) {
    page.open("fake-fs.html");
    assertEquals(json("['function', 'undefined']"), page.call("fakefs/namespace-of-the-tag"));
  }

  @Test
  void withoutASnippetItMakesAnObjectOfItsOwn(Page page) {
    page.open("empty.html");
    assertEquals(
        json("['object', 'function']"),
        page.run(
            """
            var script = document.createElement('script');
            script.src = '/pages/fake-fs.js';
            await new Promise(done => { script.onload = done; document.head.appendChild(script); });
            return [typeof FS, typeof FS._api];
            """));
  }
}
