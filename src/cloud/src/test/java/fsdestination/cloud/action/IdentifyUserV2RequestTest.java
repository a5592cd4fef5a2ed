package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.cloud.api.Endpoint;
import org.junit.jupiter.api.Test;

/** V2's user. */
class IdentifyUserV2RequestTest {
  private static final String ACTION = "identifyUserV2";

  @Test
  void theUserIsCreated() {
    var request = Requests.of(ACTION, "{uid: 'u'}");
    assertEquals(Endpoint.CREATE_USER, request.endpoint());
    assertEquals("/v2/users", request.path());
    assertEquals("u", request.subject());
    assertBody(ACTION, "{uid: 'u'}", "{uid: 'u', properties: {}}");
  }

  @Test
  void namesLoseWhatFullStoryDoesNotTake() {
    assertBody(
        ACTION,
        "{uid: 'u', email: 'e', displayName: 'd', anonymousId: 'a',"
            + " properties: {'first name': 'F', age_int: 3, a: {'b-c': 1}}}",
        "{uid: 'u', email: 'e', display_name: 'd',"
            + " properties: {firstname: 'F', age_int: 3, a: {bc: 1}, segmentAnonymousId: 'a'}}");
  }

  @Test
  void aPropertyThatBecomesUidIsDropped() {
    assertBody(
        ACTION,
        "{uid: 'u', properties: {uid: 'v', '$uid': 'w', UID: 5, uid_str: 'x', deep: {uid: 1}}}",
        "{uid: 'u', properties: {UID: 5, uid_str: 'x', deep: {uid: 1}}}");
    assertBody(ACTION, "{userId: 'u', traits: {uid: 'v'}}", "{uid: 'u', properties: {}}");
  }

  @Test
  void withoutAUidAPropertyDoesNotBecomeTheIdentity() {
    assertBody(ACTION, "{properties: {uid: 'v', a: 1}}", "{properties: {a: 1}}");
  }

  @Test
  void deviceModesFieldsAreUnderstood() {
    assertBody(ACTION, "{userId: 'u', traits: {a: 1}}", "{uid: 'u', properties: {a: 1}}");
  }

  @Test
  void cloudModesOwnFieldsWin() {
    assertBody(
        ACTION,
        "{uid: 'u', userId: 'v', properties: {a: 1}, traits: {b: 1}}",
        "{uid: 'u', properties: {a: 1}}");
  }

  @Test
  void withoutAUidTheUserIsAnonymous() {
    assertBody(ACTION, "{uid: '', anonymousId: 'a'}", "{properties: {segmentAnonymousId: 'a'}}");
    assertEquals("", Requests.of(ACTION, "{}").subject());
  }

  @Test
  void propertiesAreAnObject() {
    assertRejected(
        ACTION, "{uid: 'u', properties: [1]}", "properties must be an object but it was an array");
  }
}
