package fsdestination.site.page;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.page.LoadedDestination.whileLoading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identities that wait for fs.js: only the first uid moves before other calls. */
@BrowserTest
class WaitingIdentityIT {
  private static final String KNOWN_A = "localStorage.setItem('fake-fs-uid', 'A');";

  /** Another identity before the one of an identify event. */
  private static String after(String identity) {
    return "track('T1');" + identity + ";track('T2'); identify('B', {plan: 'pro'}); track('T3');";
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void laterTraitsWin(String by, Page page) {
    whileLoading(
        page,
        by,
        "identify(undefined, {plan: 'free', trial: true}); identify('B', {plan: 'pro'});");
    assertSent(
        page,
        "user {\"uid\":\"B\"}",
        "user {\"plan\":\"free\",\"trial\":true}",
        "user {\"plan\":\"pro\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void nothingIsLostIfAnotherIsKnown(String by, Page page) {
    whileLoading(page, by, KNOWN_A, "track('T1'); identify('B', {plan: 'pro'}); track('T2');");
    assertSent(page, "user {\"uid\":\"B\"}", "event T1", "user {\"plan\":\"pro\"}", "event T2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void noneIsMovedPastAnAnonymousOne(String by, Page page) {
    whileLoading(page, by, after("FS('setIdentity', {anonymous: true})"));
    assertSent(
        page,
        "event T1",
        "event T2",
        "user {\"uid\":\"B\"}",
        "user {\"plan\":\"pro\"}",
        "event T3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FS('setIdentity', 'A2')",
        "FS('setIdentity', {uid: 'null', properties: {uid: 'A2'}})",
        "FS('setProperties', {type: 'user', properties: {uid: 'A2'}})",
        "FS.setUserVars({uid: 'A2'})"
      })
  void aLaterOneIsNotMovedPastAnotherIdentity(String identity, Page page) {
    for (var by : new String[] {"device", "classic"}) {
      whileLoading(page, by, "localStorage.clear();", after(identity));
      assertSent(page, "user {\"uid\":\"B\"}", "user {\"plan\":\"pro\"}", "event T3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"'null'", "'N/A'", "' '", "0", "1.5", "true", "NaN", "{}"})
  void aRejectedUidNeitherCountsNorMoves(String uid, Page page) {
    whileLoading(page, "device", KNOWN_A, after("FS('setIdentity', {uid: " + uid + "})"));
    assertSent(
        page,
        "user {\"uid\":\"B\"}",
        "event T1",
        "event T2",
        "user {\"plan\":\"pro\"}",
        "event T3");
  }

  @Test
  void aRejectedUidNeitherCountsNorMovesInClassic(Page page) {
    whileLoading(page, "classic", KNOWN_A, after("FS.identify('undefined')"));
    assertSent(
        page,
        "user {\"uid\":\"B\"}",
        "event T1",
        "event T2",
        "user {\"plan\":\"pro\"}",
        "event T3");
  }

  @Test
  void thePropertiesKeepTheirSchemaSourceAndVersion(Page page) {
    whileLoading(
        page,
        "device",
        """
        track('T1');
        FS('setIdentity', {uid: 'B', properties: {age: 5}, schema: {age: 'int'}}, 'them');
        FS.setUserVars({uid: 'C', age_int: 5}, 'they');
        window.waiting = FS.q.slice(1).map(call => [call[0], call[1], call[2], call[5]]);
        """);
    assertEquals(
        json(
            """
            [['setIdentity', {uid: 'B'}, 'them', 2],
             ['trackEvent', {name: 'T1', properties: {}}, 'segment-browser-actions', 2],
             ['setProperties', {type: 'user', properties: {age: 5}, schema: {age: 'int'}}, 'them', 2],
             ['setProperties', {type: 'user', properties: {uid: 'C', age_int: 5}}, 'they', 1]]
            """),
        page.run("return waiting"));
  }

  @Test
  void thePromiseOfAMovedIdentityResolves(Page page) {
    whileLoading(
        page,
        "device",
        "track('T1'); window.done = FS('setIdentityAsync', {uid: 'B', properties: {a: 1}});");
    assertEquals("done", page.run("await done; return 'done'").asText());
  }

  @Test
  void aConsentKeepsItsPosition(Page page) {
    whileLoading(
        page,
        "device",
        "track('T1'); FS.consent(false); FS('setIdentity', {uid: 'B', consent: true});");
    assertSent(page, "event T1", "user {\"uid\":\"B\"}", "consent true");
  }

  @Test
  void thePagesObjectsAreNotChanged(Page page) {
    whileLoading(
        page,
        "device",
        """
        track('T1');
        window.given = {uid: 'B', plan: 'pro'};
        FS.setUserVars(given);
        """);
    assertEquals(json("{uid: 'B', plan: 'pro'}"), page.run("return given"));
  }
}
