package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.internal.Sha256;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys of an event that several subscriptions match. */
class SubscriptionKeysTest {
  private static final String TRACK =
      "{enabled: true, subscribe: 'all', partnerAction: 'trackEventV2',"
          + " mapping: {name: 'N', userId: 'u'}}";

  @Test
  void aKeyIsNoLongerThanFullStoryAllows() {
    var settings = map("{subscriptions: [" + TRACK + "," + TRACK + "]}");
    String longest = "m".repeat(255);
    try (var destination = CloudDestination.of(settings, FullStoryApi.of("key"))) {
      var plan = destination.plan(Event.of(Map.of("type", "track", "messageId", longest)));
      assertEquals(
          List.of(longest, Sha256.of(longest + ":1")),
          plan.entries().stream().map(PlannedRequest::idempotencyKey).toList());
    }
  }
}
