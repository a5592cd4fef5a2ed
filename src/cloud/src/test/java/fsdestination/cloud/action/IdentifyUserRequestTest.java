package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.cloud.api.Endpoint;
import org.junit.jupiter.api.Test;

/** V1's user. */
class IdentifyUserRequestTest {
  private static final String ACTION = "identifyUser";

  @Test
  void theUserStandsInThePath() {
    var request = Requests.of(ACTION, "{userId: 'a/b c?é'}");
    assertEquals(Endpoint.USER_PROPERTIES, request.endpoint());
    assertEquals("POST", request.endpoint().method());
    assertEquals(
        "/users/v1/individual/a%2Fb%20c%3F%C3%A9/customvars?integration=segment", request.path());
  }

  @Test
  void traitsAreCamelCaseWithSuffixes() {
    assertBody(
        ACTION,
        "{userId: 'u', traits: {'First Name': 'F', age_int: 3, nested: {x_y: {z_w: 1}}}}",
        "{firstName_str: 'F', age_int: 3, nested: {xY: {zW_real: 1}}}");
  }

  @Test
  void whatHasANameOfItsOwnHasNoSuffix() {
    assertBody(
        ACTION,
        "{userId: 'u', anonymousId: 'a', email: 'e', displayName: 'd', traits: {name: 'd'}}",
        "{name_str: 'd', segmentAnonymousId_str: 'a', email: 'e', displayName: 'd'}");
  }

  @Test
  void aTraitThatBecomesUidIsDropped() {
    assertBody(
        ACTION,
        "{userId: 'u', traits: {uid: 'v', UID_str: 'w', '$uid': 5, plan: 'pro', deep: {uid: 1}}}",
        "{plan_str: 'pro', deep: {uid_real: 1}}");
  }

  @Test
  void withoutTraitsTheBodyIsEmpty() {
    assertBody(ACTION, "{userId: 'u', email: null, displayName: ''}", "{}");
  }

  @Test
  void aNumberIsTakenForAText() {
    assertEquals(
        "/users/v1/individual/5/customvars?integration=segment",
        Requests.of(ACTION, "{userId: 5}").path());
  }

  @Test
  void aUserIdOfDotsStaysAPartOfThePath() {
    assertEquals(
        "/users/v1/individual/%2E%2E/customvars?integration=segment",
        Requests.of(ACTION, "{userId: '..'}").path());
  }

  @Test
  void aMissingUserIdIsRejected() {
    assertRejected(ACTION, "{traits: {}}", "userId must be a string but it was missing");
    assertRejected(ACTION, "{userId: ''}", "userId must be a string but it was missing");
    assertRejected(ACTION, "{userId: null}", "userId must be a string but it was missing");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertRejected(
        ACTION,
        "{userId: {}, traits: 'x', email: []}",
        "userId must be a string but it was an object; email must be a string but it was an array;"
            + " traits must be an object but it was a string");
  }

  @Test
  void halfASurrogatePairIsNoUserId() {
    assertRejected(
        ACTION,
        "{userId: 'a\\ud800'}",
        "userId must be a string of whole characters but it has half a surrogate pair");
  }
}
