package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, and what FullStory's answers mean. */
class FullStoryApiTest extends ApiTest {
  @Test
  void requestsHaveTheHeadersThatFullStoryWants() {
    api.send(EVENT, "m1");
    var request = standIn.received().get(0);
    assertEquals("POST", request.method());
    assertEquals("/v2/events", request.path());
    assertEquals(EVENT.body(), request.body());
    assertEquals("Basic " + FullStoryStandIn.KEY, request.header("Authorization"));
    assertEquals("segment", request.header("Integration-Source"));
    assertEquals("application/json", request.header("Content-Type"));
    assertEquals("m1", request.header("Idempotency-Key"));
  }

  @Test
  void onlyWhatCreatesHasAnIdempotencyKey() {
    standIn.account().capture("u");
    api.send(ApiRequest.of(Endpoint.USER_PROPERTIES, "u", "{}"), "m1");
    assertNull(standIn.received().get(0).header("Idempotency-Key"));
  }

  @Test
  void theKeyIsChecked() {
    assertEquals("{\"role\":\"ARCHITECT\"}", api.me());
    assertEquals("GET /me ", standIn.received().get(0).toString());
  }

  @Test
  void aUserIsDeletedByTheirUid() {
    standIn.account().capture("a b&c=d/é");
    api.deleteUser("a b&c=d/é");
    assertEquals(
        "DELETE /v2/users?uid=a%20b%26c%3Dd%2F%C3%A9 ", standIn.received().get(0).toString());
    assertTrue(standIn.account().users().isEmpty());
  }

  @Test
  void aUserWhoseDeletionWasNotAnsweredIsDeleted() {
    standIn.account().capture("u");
    standIn.fail(Fault.lostAnswer());
    api.deleteUser("u");
    assertTrue(standIn.account().users().isEmpty());
    assertEquals(2, standIn.received().size());
  }

  @Test
  void aUserWhoIsUnknownCannotBeDeleted() {
    var rejection = assertThrows(RejectedRequestException.class, () -> api.deleteUser("nobody"));
    assertEquals(
        "DELETE /v2/users?uid=…: FullStory answered 404 (resource_not_found: Requested resource does"
            + " not exist)",
        rejection.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void nobodyCannotBeDeleted(String userId) {
    var rejection = assertThrows(IllegalArgumentException.class, () -> api.deleteUser(userId));
    assertEquals("User Id is required for user deletion.", rejection.getMessage());
    assertEquals(0, standIn.received().size());
  }

  @Test
  void aBadKeyIsToldFromABadRequest() {
    try (var stranger = FullStoryApi.of("secret", standIn.url(), HURRY)) {
      var rejection = assertThrows(UnauthorizedException.class, stranger::me);
      assertEquals(
          "GET /me: FullStory answered 401 (unauthorized: access is unauthorized). The API key is"
              + " not accepted",
          rejection.getMessage());
      assertEquals(401, rejection.status());
    }
  }

  @Test
  void aKeyWithoutThePermissionSaysSo() {
    standIn.fail(Fault.status(403));
    var rejection = assertThrows(UnauthorizedException.class, () -> api.deleteUser("u"));
    assertTrue(rejection.getMessage().endsWith("deleting needs an Admin or Architect key"));
  }

  @Test
  void anUnknownUserOfV1IsExplained() {
    var request = ApiRequest.of(Endpoint.USER_EVENT, "nobody", "{}");
    var rejection = assertThrows(RejectedRequestException.class, () -> api.send(request, null));
    assertEquals(
        "POST /users/v1/individual/…/customevent?integration=segment: FullStory answered 404"
            + " (user_not_found: no such user). FullStory does not know this user: V1 takes only"
            + " users whom FullStory has captured; identify the user in a browser first, or use the"
            + " V2 action, which creates users",
        rejection.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 413, 415, 422, 501})
  void whatIsWrongForGoodIsNotTriedAgain(int status) {
    standIn.fail(Fault.status(status));
    var rejection = assertThrows(RejectedRequestException.class, () -> api.send(EVENT, "m1"));
    assertEquals(status, rejection.status());
    assertEquals(1, standIn.received().size());
  }

  @Test
  void aRejectionToCreateSaysNothingOfDeleting() {
    standIn.fail(Fault.status(403));
    var rejection = assertThrows(UnauthorizedException.class, () -> api.send(EVENT, "m1"));
    assertTrue(rejection.getMessage().endsWith("The API key does not allow this"));
  }

  @Test
  void aRedirectIsNotFollowedForTheKeyWouldGoWithIt() {
    standIn.fail(Fault.status(302));
    var failure = assertThrows(UnavailableException.class, () -> api.send(EVENT, "m1"));
    assertTrue(failure.getMessage().endsWith("is the address right?"), failure::getMessage);
    assertEquals(1, standIn.received().size());
  }

  @Test
  void aRedirectSaysWhereItLeads() {
    standIn.fail(Fault.redirect("https://u:secret@login.example.com/x?token=secret"));
    var failure = assertThrows(UnavailableException.class, api::me);
    assertEquals(
        "GET /me: "
            + standIn.url()
            + " answered 302, which leads to login.example.com, where an answer of FullStory's API"
            + " was expected: is the address right?",
        failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ok", "[]", "\"ok\""})
  void anAnswerThatIsNoObjectSaysNothingOfTheKey(String body) {
    standIn.fail(Fault.answering(200, body));
    var failure = assertThrows(UnavailableException.class, api::me);
    assertEquals(
        "GET /me: "
            + standIn.url()
            + " answered 200 without a JSON object, where an answer of FullStory's API was"
            + " expected: is the address right?",
        failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "\n <!doctype html>", "\ufeff<html>"})
  void aPageTakesNoEvent(String body) {
    standIn.fail(Fault.answering(200, body));
    var failure = assertThrows(UnavailableException.class, () -> api.send(EVENT, "m1"));
    assertEquals(
        "POST /v2/events: "
            + standIn.url()
            + " answered 200 with a page, where an answer of FullStory's API was expected: is the"
            + " address right?",
        failure.getMessage());
    assertEquals(1, standIn.received().size());
  }

  @Test
  void anEmptyAnswerIsGoodForAnEvent() {
    standIn.fail(Fault.answering(200, ""));
    assertEquals(200, api.send(EVENT, "m1").status());
  }

  @Test
  void aRelaysPathIsKept() {
    try (var relay = client(URI.create(standIn.url() + "/relay/"), HURRY)) {
      assertThrows(RejectedRequestException.class, () -> relay.send(EVENT, "m1"));
    }
    assertEquals("/relay/v2/events", standIn.received().get(0).path());
  }

  @Test
  void theKeyAndTheUserAreInNoText() {
    var request = ApiRequest.of(Endpoint.USER_EVENT, "ann@example.com", "{\"a\":\"personal\"}");
    var failure = assertThrows(ApiException.class, () -> api.send(request, null));
    for (Object each :
        new Object[] {api, failure, request, new ApiResponse(200, "personal", null)}) {
      var text = each.toString();
      assertFalse(text.contains(FullStoryStandIn.KEY), text);
      assertFalse(text.contains("ann"), text);
      assertFalse(text.contains("personal"), text);
    }
  }
}
