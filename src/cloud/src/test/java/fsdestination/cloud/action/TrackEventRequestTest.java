package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** V1's event. */
class TrackEventRequestTest {
  private static final String ACTION = "trackEvent";

  @Test
  void theUserStandsInThePath() {
    assertEquals(
        "/users/v1/individual/u%20v/customevent?integration=segment",
        Requests.of(ACTION, "{userId: 'u v', name: 'n'}").path());
  }

  @Test
  void propertiesHaveSuffixesButNoCamelCase() {
    assertBody(
        ACTION,
        "{userId: 'u', name: 'Ordered', properties:"
            + " {'first-property': 'x', g: {h_i: 'z', j: [{k: 1}]}, f: null}}",
        "{event: {event_name: 'Ordered', event_data:"
            + " {firstproperty_str: 'x', g: {h_i_str: 'z', j_objs: [{k: 1}]}, f: null}}}");
  }

  @Test
  void withoutPropertiesTheEventHasNone() {
    assertBody(ACTION, "{userId: 'u', name: 'n'}", "{event: {event_name: 'n', event_data: {}}}");
  }

  @Test
  void theTimeIsIso() {
    assertBody(
        ACTION,
        "{userId: 'u', name: 'n', timestamp: '2026-11-22T11:00:00+01:00'}",
        "{event: {event_name: 'n', event_data: {}, timestamp: '2026-11-22T10:00:00.000Z'}}");
  }

  @Test
  void aFalseFlagIsLeftOut() {
    for (String flag : new String[] {"false", "'false'", "0", "null", "''"}) {
      assertBody(
          ACTION,
          "{userId: 'u', name: 'n', useRecentSession: " + flag + "}",
          "{event: {event_name: 'n', event_data: {}}}");
    }
  }

  @Test
  void aTrueFlagIsSent() {
    for (String flag : new String[] {"true", "'true'", "1"}) {
      assertBody(
          ACTION,
          "{userId: 'u', name: 'n', useRecentSession: " + flag + "}",
          "{event: {event_name: 'n', event_data: {}, use_recent_session: true}}");
    }
  }

  @Test
  void aSessionUrlWinsOverTheRecentSession() {
    assertBody(
        ACTION,
        "{userId: 'u', name: 'n', useRecentSession: true, sessionUrl: 'https://a/b/1%3A2?x=1'}",
        "{event: {event_name: 'n', event_data: {}, session_url: 'https://a/b/1%3A2?x=1'}}");
  }

  @Test
  void anotherTypeThanTrueOrFalseIsRejected() {
    assertRejected(
        ACTION,
        "{userId: 'u', name: 'n', useRecentSession: 'yes'}",
        "useRecentSession must be a boolean but it was a string");
  }

  @Test
  void nameAndUserAreRequired() {
    assertRejected(
        ACTION,
        "{}",
        "userId must be a string but it was missing; name must be a string but it was missing");
  }
}
