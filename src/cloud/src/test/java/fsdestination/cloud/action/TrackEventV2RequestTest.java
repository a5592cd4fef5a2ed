package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fsdestination.cloud.api.Endpoint;
import org.junit.jupiter.api.Test;

/** V2's event. */
class TrackEventV2RequestTest {
  private static final String ACTION = "trackEventV2";
  private static final String SESSION = "https://app.fullstory.com/ui/ORG/session/123%3A456";

  @Test
  void theEventIsCreatedForItsUser() {
    assertEquals(Endpoint.CREATE_EVENT, Requests.of(ACTION, "{userId: 'u', name: 'n'}").endpoint());
    assertBody(
        ACTION,
        "{userId: 'u', name: 'Ordered', properties: {'unit price': 5, tags: ['a', 1]}}",
        "{name: 'Ordered', properties: {unitprice: 5, tags: ['a', 1]}, user: {uid: 'u'}}");
  }

  @Test
  void aSessionTakesTheUsersPlace() {
    assertBody(
        ACTION,
        "{userId: 'u', name: 'n', useRecentSession: true, sessionUrl: '" + SESSION + "?a=1/2#x'}",
        "{name: 'n', properties: {}, session: {id: '123:456'}}");
  }

  @Test
  void theMostRecentSessionIsTheUsers() {
    assertBody(
        ACTION,
        "{userId: 'u', name: 'n', useRecentSession: true}",
        "{name: 'n', properties: {}, user: {uid: 'u'}, session: {use_most_recent: true}}");
  }

  @Test
  void theTimeComesBeforeTheSession() {
    assertBody(
        ACTION,
        "{name: 'n', timestamp: 1643771045, sessionUrl: '" + SESSION + "'}",
        "{name: 'n', properties: {}, timestamp: '2022-02-02T03:04:05.000Z',"
            + " session: {id: '123:456'}}");
  }

  @Test
  void anEventOfNobodyIsRejected() {
    var message =
        "userId must be a string but it was missing, and so were sessionId and sessionUrl: FullStory"
            + " needs one of them to know whose event it is";
    assertRejected(ACTION, "{name: 'n'}", message);
    assertRejected(ACTION, "{name: 'n', useRecentSession: true}", message);
  }

  @Test
  void aSessionUrlWithoutAnIdIsRejected() {
    assertRejected(
        ACTION,
        "{name: 'n', sessionUrl: 'https://app.fullstory.com/?x'}",
        "sessionUrl must be a session's address but it has no id such as 123:456 after its last /:"
            + " https://app.fullstory.com/?x");
  }

  @Test
  void aSessionUrlWithHalfAnIdIsRejected() {
    for (String url : new String[] {"https://a/123", "https://a/123%3A", "https://a/%3A456"}) {
      assertRejected(
          ACTION,
          "{name: 'n', sessionUrl: '" + url + "'}",
          "sessionUrl must be a session's address but it has no id such as 123:456 after its last"
              + (" /: " + url));
    }
  }

  @Test
  void theAddressOfAMomentNamesItsSession() {
    for (String moment : new String[] {"%3A1645115525556", ":1645115525556", "!1645115525556"}) {
      assertBody(
          ACTION,
          "{name: 'n', sessionUrl: '" + SESSION + moment + "?integration_src=x'}",
          "{name: 'n', properties: {}, session: {id: '123:456'}}");
    }
  }

  @Test
  void theAddressOfAClientSessionNamesItsUuids() {
    String device = "2f1b0a4e-7c1d-4a3b-9e55-0d8c2b1a7f60";
    String session = "9d3c5e7a-1b2c-4d5e-8f90-a1b2c3d4e5f6";
    String url = "https://app.fullstory.com/ui/ORG/client-session/" + device + "%3A" + session;
    for (String moment : new String[] {"", "%3A1645115525556"}) {
      assertBody(
          ACTION,
          "{name: 'n', sessionUrl: '" + url + moment + "'}",
          "{name: 'n', properties: {}, session: {id: '" + device + ":" + session + "'}}");
    }
  }

  @Test
  void aSessionIdIsSentAsItIs() {
    assertBody(
        ACTION,
        "{name: 'n', sessionId: ' 1:2:3?x '}",
        "{name: 'n', properties: {}, session: {id: ' 1:2:3?x '}}");
  }

  @Test
  void aSessionIdComesFirst() {
    assertBody(
        ACTION,
        "{userId: 'u', name: 'n', useRecentSession: true, sessionId: '7:8', sessionUrl: '"
            + SESSION
            + "'}",
        "{name: 'n', properties: {}, session: {id: '7:8'}}");
  }

  @Test
  void anEventOfASessionCanBeSentForItsUser() {
    var request = Requests.of(ACTION, "{userId: 'u', name: 'n', sessionId: '7:8'}");
    assertEquals("u", request.subject());
    assertEquals(
        Requests.of(ACTION, "{userId: 'u', name: 'n'}"), request.fallback(), "without its session");
    assertEquals(
        Requests.of(ACTION, "{userId: 'u', name: 'n', useRecentSession: true}"),
        Requests.of(ACTION, "{userId: 'u', name: 'n', useRecentSession: true, sessionId: '7:8'}")
            .fallback(),
        "in the most recent session");
    assertNull(Requests.of(ACTION, "{name: 'n', sessionId: '7:8'}").fallback(), "of nobody");
  }

  @Test
  void aMalformedPercentIsRejected() {
    for (String url : new String[] {"https://a/1%3", "https://a/%zz", "https://a/%"}) {
      assertRejected(
          ACTION,
          "{name: 'n', sessionUrl: '" + url + "'}",
          "sessionUrl must be a session's address but it has a % that does not stand before two"
              + " hexadecimal digits: "
              + url);
    }
  }

  @Test
  void anEscapeThatIsNotUtf8IsRejected() {
    assertRejected(
        ACTION,
        "{name: 'n', sessionUrl: 'https://a/%ff'}",
        "sessionUrl must be a session's address but it has an escape that is not UTF-8:"
            + " https://a/%ff");
  }

  @Test
  void aPlusInASessionIsAPlus() {
    assertBody(
        ACTION,
        "{name: 'n', sessionUrl: 'a+b:c'}",
        "{name: 'n', properties: {}, session: {id: 'a+b:c'}}");
  }
}
