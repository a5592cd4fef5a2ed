package fsdestination.site.fakefs;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** Who the visitor is, and what a new identity drops. */
@BrowserTest
class FakeIdentityIT {
  private static final String KNOWN_A = "localStorage.setItem('fake-fs-uid', 'A');";
  private static final String CALLS =
      "FS('trackEvent', {name: 'T1'}); %s; FS('trackEvent', {name: 'T2'});";

  private static void queue(Page page, String calls) {
    page.open("fake-fs.html").run(calls + "await load();");
  }

  private static void around(Page page, String identity) {
    queue(page, CALLS.formatted(identity));
  }

  @Test
  void anIdentityDropsNothingIfNoneIsKnown(Page page) {
    around(page, "FS('setIdentity', {uid: 'B'})");
    assertSent(page, "event T1", "user {\"uid\":\"B\"}", "event T2");
  }

  @Test
  void anIdentityDropsCallsBeforeItIfAnotherIsKnown(Page page) {
    queue(page, KNOWN_A + CALLS.formatted("FS('setIdentity', {uid: 'B'})"));
    assertSent(page, "user {\"uid\":\"B\"}", "event T2");
  }

  @Test
  void theKnownIdentityDropsNothing(Page page) {
    queue(page, KNOWN_A + CALLS.formatted("FS('setIdentity', {uid: ' A '})"));
    assertSent(page, "event T1", "user {\"uid\":\"A\"}", "event T2");
  }

  @Test
  void anEarlierCallOfTheQueueMakesAnIdentityKnown(Page page) {
    around(page, "FS('setIdentity', {uid: 'A'}); FS('setIdentity', {uid: 'B'})");
    assertSent(page, "user {\"uid\":\"B\"}", "event T2");
  }

  @Test
  void aDroppedPromiseIsRejected(Page page) {
    page.open("fake-fs.html");
    var outcome =
        page.run(
            KNOWN_A
                + """
                var lost = FS('trackEventAsync', {name: 'T1'});
                FS('setIdentity', {uid: 'B'});
                lost.catch(() => {});
                await load();
                return outcome(lost);
                """);
    assertEquals("Another user was identified.", outcome.asText());
  }

  @Test
  void observersAndConsentSurviveAnIdentity(Page page) {
    queue(
        page,
        KNOWN_A
            + """
            window.starts = 0;
            FS('observe', {type: 'start', callback: () => window.starts++});
            FS('setIdentity', {consent: true});
            FS('setIdentity', {uid: 'B'});
            """);
    assertSent(page, "user {\"uid\":\"B\"}", "consent true");
    assertEquals("1", page.run("return starts").toString());
  }

  @Test
  void anonymizeDropsCallsBeforeItIfAnIdentityIsKnown(Page page) {
    queue(page, KNOWN_A + CALLS.formatted("FS('setIdentity', {anonymous: true})"));
    assertSent(page, "event T2");
    assertEquals("null", page.run("return localStorage.getItem('fake-fs-uid')").toString());
  }

  @Test
  void anonymizeDropsNothingIfNoneIsKnown(Page page) {
    around(page, "FS('setIdentity', {anonymous: true})");
    assertSent(page, "event T1", "event T2");
  }

  @Test
  void aStringAsOptionIsTheUid(Page page) {
    around(page, "FS('setIdentity', 'B')");
    assertSent(page, "event T1", "user {\"uid\":\"B\"}", "event T2");
  }

  @Test
  void aUidAmongUserPropertiesIsAnIdentityInBothVersions(Page page) {
    for (var call : new String[] {"FS", "FS1"}) {
      var identity =
          call + "('setProperties', {type: 'user', properties: {uid: 'B', plan: 'pro'}})";
      queue(page, KNOWN_A + CALLS.formatted(identity));
      assertSent(page, "user {\"uid\":\"B\",\"plan\":\"pro\"}", "event T2");
    }
  }

  @Test
  void aUidAmongTheIdentitysPropertiesIsTheLater(Page page) {
    queue(page, "FS('setIdentity', {uid: 'A', properties: {uid: 'B'}});");
    assertSent(page, "user {\"uid\":\"B\"}");
  }

  @Test
  void theUidAndThePropertiesOfAnIdentityAreTwoEvents(Page page) {
    queue(page, "FS('setIdentity', {uid: 'A', properties: {plan: 'pro'}});");
    assertSent(page, "user {\"uid\":\"A\"}", "user {\"plan\":\"pro\"}");
  }

  @Test
  void propertiesNextToARejectedUidAreSetForTheCurrentUser(Page page) {
    queue(page, "FS('setIdentity', {uid: 'null', properties: {plan: 'pro'}});");
    assertSent(page, "user {\"plan\":\"pro\"}");
    assertEquals("1", page.run("return fullstoryRejected.length").toString());
  }

  @Test
  void userPropertiesWithARejectedUidAreAllIgnored(Page page) {
    queue(
        page,
        """
        FS('setProperties', {type: 'user', properties: {uid: 1.5, plan: 'pro'}});
        FS1('setProperties', {type: 'user', properties: {uid: null, plan: 'pro'}});
        FS('trackEvent', {name: 'T1'});
        """);
    assertSent(page, "event T1");
  }

  @Test
  void uidsAreTrimmedStringsOrIntegers(Page page) {
    page.open("fake-fs.html");
    page.run("await load(); await started();");
    assertEquals(
        json("['A', '5', 'Infinity', 'anonymous', null, null, null, null, null]"),
        page.run(
            """
            return [' A ', 5, Infinity, 'anonymous', 'NULL', ' ', '0', 1.5, {}].map(uid => {
              localStorage.removeItem('fake-fs-uid');
              FS('setIdentity', {uid: uid});
              return localStorage.getItem('fake-fs-uid');
            });
            """));
  }

  @Test
  void anotherIdentityLiveIsANewSessionWithoutThePagesProperties(Page page) {
    queue(page, KNOWN_A);
    page.call("fakefs/another-identity");
    assertSent(
        page, "page {\"pageName\":\"Home\"}", "new session", "user {\"uid\":\"B\"}", "event T1");
    assertEquals(json("[2, 4]"), page.run("return [waiting, reason]"));
  }

  @Test
  void ofSeveralIdentitiesInOneGoOnlyTheLastArrives(Page page) {
    queue(page, KNOWN_A);
    page.run(
        """
        await started();
        ['A', 'B', 'A', 'B'].forEach((uid, i) => {
          FS('setIdentity', {uid: uid});
          FS('trackEvent', {name: 'T' + i});
        });
        """);
    assertSent(
        page,
        "user {\"uid\":\"A\"}",
        "event T0",
        "new session",
        "user {\"uid\":\"B\"}",
        "event T3");
  }

  @Test
  void aFirstIdentityLiveIsNoNewSession(Page page) {
    queue(page, "");
    page.run("await started(); FS('trackEvent', {name: 'T1'}); FS('setIdentity', {uid: 'B'});");
    assertSent(page, "event T1", "user {\"uid\":\"B\"}");
  }
}
