package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampledCheckTest {
  private static final Plan EVENT =
      new Plan(
          "u1",
          List.of(
              PlannedRequest.skipped("A"),
              PlannedRequest.of(
                  "B", ApiRequest.of(Endpoint.CREATE_EVENT, "u1", "{\"name\":\"\"}"), "")),
          "");

  private final List<String> found = new ArrayList<>();
  private long now;
  private final SampledCheck check = new SampledCheck(() -> now, found::add);

  @Test
  void itSaysTheCodeOfEachFinding() {
    check.check(EVENT);
    assertEquals(List.of("event-name-length"), found);
  }

  @Test
  void itLooksAtAHundredRequestsASecond() {
    for (int i = 0; i < 1000; i++) check.check(EVENT);
    assertEquals(100, found.size());
    now = 1_000_000_000L;
    for (int i = 0; i < 1000; i++) check.check(EVENT);
    assertEquals(200, found.size());
  }

  @Test
  void anEventWithoutRequestsIsNothing() {
    check.check(Plan.EMPTY);
    assertEquals(List.of(), found);
  }
}
