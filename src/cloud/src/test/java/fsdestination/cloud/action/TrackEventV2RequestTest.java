package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void anEventOfNobodyIsRefused() {
    var message =
        "userId must be a string but it was missing, and so was sessionUrl: FullStory needs one of"
            + " them to know whose event it is";
    assertRefused(ACTION, "{name: 'n'}", message);
    assertRefused(ACTION, "{name: 'n', useRecentSession: true}", message);
  }

  @Test
  void aSessionUrlWithoutAnIdIsRefused() {
    assertRefused(
        ACTION,
        "{name: 'n', sessionUrl: 'https://app.fullstory.com/?x'}",
        "sessionUrl must be a session's address but it has no id behind its last /:"
            + " https://app.fullstory.com/?x");
  }

  @Test
  void aMalformedPercentIsRefused() {
    for (String url : new String[] {"https://a/1%3", "https://a/%zz", "https://a/%"}) {
      assertRefused(
          ACTION,
          "{name: 'n', sessionUrl: '" + url + "'}",
          "sessionUrl must be a session's address but it has a % that does not stand before two"
              + " hexadecimal digits: "
              + url);
    }
  }

  @Test
  void anEscapeThatIsNotUtf8IsRefused() {
    assertRefused(
        ACTION,
        "{name: 'n', sessionUrl: 'https://a/%ff'}",
        "sessionUrl must be a session's address but it has an escape that is not UTF-8:"
            + " https://a/%ff");
  }

  @Test
  void aPlusInASessionIsAPlus() {
    assertBody(
        ACTION,
        "{name: 'n', sessionUrl: 'a+b'}",
        "{name: 'n', properties: {}, session: {id: 'a+b'}}");
  }
}
