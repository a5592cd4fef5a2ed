package fsdestination.cloud;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose event it is: the same for files, the receiver and the sink. */
class PlanTest {
  private static final Event EVENT =
      Event.parse("{\"type\":\"track\",\"userId\":\"own\"}".getBytes(US_ASCII));

  private static PlannedRequest request(String subject) {
    var request = ApiRequest.of(Endpoint.CREATE_EVENT, subject, "{}");
    return PlannedRequest.request("\"S\"", request, "key");
  }

  private static String user(PlannedRequest... plan) {
    return Plan.of(EVENT, List.of(plan)).user();
  }

  @Test
  void theFirstRequestThatNamesAUserSaysIt() {
    assertEquals("u", user(PlannedRequest.skipped("\"S\""), request(""), request("u"), request("v")));
  }

  @Test
  void otherwiseTheEventSaysIt() {
    assertEquals("own", user(request("")));
    assertEquals("own", user());
  }

  @Test
  void whatSubscriptionsRejectIsSaidByEach() {
    var plan =
        List.of(PlannedRequest.rejected("\"A\"", "one"), request("u"), PlannedRequest.rejected("\"B\"", "two"));
    assertEquals("\"A\": one; \"B\": two", Plan.of(EVENT, plan).rejection());
  }
}
