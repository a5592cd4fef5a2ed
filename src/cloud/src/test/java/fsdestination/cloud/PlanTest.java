package fsdestination.cloud;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be sent for an event, and whose it is: the same for files, receiver and sink. */
class PlanTest {
  private static final Event EVENT =
      Event.parse("{\"type\":\"track\",\"userId\":\"own\"}".getBytes(US_ASCII));

  private static PlannedRequest request(String subject) {
    var request = ApiRequest.of(Endpoint.CREATE_EVENT, subject, "{}");
    return PlannedRequest.of("\"S\"", request, "key");
  }

  private static String user(PlannedRequest... entries) {
    return Plan.of(EVENT, List.of(entries)).orderingKey();
  }

  @Test
  void theFirstRequestThatNamesAUserSaysIt() {
    assertEquals(
        "u", user(PlannedRequest.skipped("\"S\""), request(""), request("u"), request("v")));
  }

  @Test
  void otherwiseTheEventSaysIt() {
    assertEquals("own", user(request("")));
    assertEquals("own", user());
  }

  @Test
  void whatSubscriptionsRejectIsSaidByEach() {
    var plan =
        List.of(
            PlannedRequest.rejected("\"A\"", "one"),
            request("u"),
            PlannedRequest.rejected("\"B\"", "two"));
    assertEquals("\"A\": one; \"B\": two", Plan.of(EVENT, plan).rejection());
  }

  @Test
  void anEventThatNoSubscriptionMatchesIsSkipped() {
    assertTrue(Plan.of(EVENT, List.of(PlannedRequest.skipped("\"S\""))).isSkipped());
    assertTrue(Plan.of(EVENT, List.of()).isSkipped());
    assertFalse(Plan.of(EVENT, List.of(request("u"))).isSkipped());
    assertFalse(Plan.of(EVENT, List.of(PlannedRequest.rejected("\"S\"", "why"))).isSkipped());
  }

  @Test
  void whatIsNoEventIsRejectedWithItsProblem() {
    var plan = Plan.invalid("expected an object");
    assertFalse(plan.isEvent());
    assertFalse(plan.isSkipped());
    assertEquals("expected an object", plan.rejection());
    assertEquals(
        new FinalResult(Outcome.REJECTED, 0, "expected an object"), plan.result(request -> null));
  }

  @Test
  void theResultCountsRequestsAndNamesEachRejection() {
    var plan =
        Plan.of(
            EVENT, List.of(request("u"), PlannedRequest.rejected("\"B\"", "two"), request("v")));
    assertEquals(new FinalResult(Outcome.REJECTED, 2, "\"B\": two"), plan.result(request -> null));
    assertEquals(
        new FinalResult(Outcome.REJECTED, 1, "\"B\": two; full"),
        plan.result(request -> request.subject().equals("v") ? "full" : null));
    assertEquals(
        new FinalResult(Outcome.SENT, 1, ""),
        Plan.of(EVENT, List.of(request("u"))).result(request -> null));
    assertEquals(
        new FinalResult(Outcome.SKIPPED, 0, ""), Plan.of(EVENT, List.of()).result(request -> null));
  }
}
