package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.standin.FullStoryStandIn;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of an event that was sent, received or exported before. */
class EventTimeTest {
  private static @Nullable String time(String times) throws Exception {
    try (var api = FullStoryApi.of(FullStoryStandIn.KEY);
        var destination = CloudDestination.of(Map.of(), api)) {
      var event = map("{type: 'track', userId: 'u', event: 'E'}");
      event.putAll(map("{" + times + "}"));
      var request = destination.plan(Event.of(event)).entries().get(0).request();
      if (request == null) return "rejected";
      return new JsonMapper().readTree(request.body()).path("timestamp").textValue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "timestamp: '2026-11-30T10:00:00Z'; 2026-11-30T10:00:00.000Z",
        "originalTimestamp: '2026-11-30T10:00:00Z'; 2026-11-30T10:00:00.000Z",
        "timestamp: null, originalTimestamp: '2026-11-30T10:00:00Z'; 2026-11-30T10:00:00.000Z",
        "timestamp: '', originalTimestamp: 1764496800; 2025-11-30T10:00:00.000Z",
        // Without a receipt nobody knows by how much the clock was wrong.
        "timestamp: '2026-11-30T10:00:00Z', sentAt: '2026-11-30T10:00:05Z'; 2026-11-30T10:00:00.000Z",
        "originalTimestamp: '2026-11-30T10:00:00Z', sentAt: '2026-11-30T10:00:05Z';"
            + " 2026-11-30T10:00:00.000Z",
        // As Segment exports events: the timestamp is corrected already.
        "timestamp: '2026-11-30T09:00:00Z', originalTimestamp: '2026-11-30T10:00:00Z',"
            + " sentAt: '2026-11-30T10:00:05Z', receivedAt: '2026-11-30T09:00:05Z';"
            + " 2026-11-30T09:00:00.000Z",
        "originalTimestamp: '2026-11-30T10:00:00Z',"
            + " sentAt: '2026-11-30T10:00:05Z', receivedAt: '2026-11-30T09:00:06Z';"
            + " 2026-11-30T09:00:01.000Z",
        "originalTimestamp: '2026-11-30T10:00:00Z', sentAt: 'soon', receivedAt: '2026-11-30T09:00:06Z';"
            + " 2026-11-30T10:00:00.000Z",
        "originalTimestamp: 'soon'; rejected",
        "sentAt: '2026-11-30T10:00:05Z', receivedAt: '2026-11-30T09:00:06Z';",
      })
  void theTimestampWinsOverTheOriginalOne(String times, @Nullable String expected)
      throws Exception {
    assertEquals(expected, time(times));
  }

  @Test
  void theKeyOfAnEventIsThatOfWhatWasGiven() {
    var given = map("{type: 'track', userId: 'u', originalTimestamp: '2026-11-30T10:00:00Z'}");
    var other = map("{type: 'track', userId: 'u', timestamp: '2026-11-30T10:00:00Z'}");
    assertEquals(Event.of(given).key(), Event.of(given).key());
    assertEquals(false, Event.of(given).key().equals(Event.of(other).key()));
  }
}
