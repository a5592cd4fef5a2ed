package fsdestination.connect;

import static fsdestination.connect.Events.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Connect's converters and transformations make of records, as events. */
@Timeout(120)
@ExtendWith(BrokerExtension.class)
class FullStorySinkRecordsIT {
  private final Sinks sinks;

  FullStorySinkRecordsIT(Sinks sinks) {
    this.sinks = sinks;
  }

  @Test
  void mapsAndTemplatesAndSingleRequests() throws Exception {
    String settings =
        "{\"subscriptions\":[{\"enabled\":true,\"name\":\"T\",\"partnerAction\":\"trackEventV2\","
            + "\"subscribe\":\"event = \\\"E1\\\"\",\"mapping\":{\"userId\":{\"@path\":\"$.userId\"},"
            + "\"name\":{\"@liquid\":\"{{event | downcase}}\"}}}]}";
    try (Sink sink =
        sinks
            .open("single")
            .with("fullstory.mode", "single")
            .with("fullstory.settings", settings)
            .with("value.converter", "org.apache.kafka.connect.json.JsonConverter")
            .with("value.converter.schemas.enable", "false")) {
      sink.produceTracks(0, 3);
      sink.start();
      sink.awaitCommitted();
      assertEquals(List.of("event e1 u1"), sink.standIn.account().order());
      assertEquals("m1", sink.posts().get(0).header("Idempotency-Key"));
    }
  }

  @Test
  void recordsWithSchemasAreEvents() throws Exception {
    String schema =
        "{\"type\":\"struct\",\"fields\":["
            + "{\"field\":\"type\",\"type\":\"string\"},{\"field\":\"messageId\",\"type\":\"string\"},"
            + "{\"field\":\"userId\",\"type\":\"string\"},{\"field\":\"event\",\"type\":\"string\"},"
            + "{\"field\":\"anonymousId\",\"type\":\"string\",\"optional\":true},"
            + "{\"field\":\"timestamp\",\"type\":\"int64\","
            + "\"name\":\"org.apache.kafka.connect.data.Timestamp\",\"version\":1},"
            + "{\"field\":\"properties\",\"type\":\"struct\",\"fields\":["
            + "{\"field\":\"price\",\"type\":\"bytes\",\"name\":\"org.apache.kafka.connect.data.Decimal\","
            + "\"version\":1,\"parameters\":{\"scale\":\"2\"}},"
            + "{\"field\":\"day\",\"type\":\"int32\",\"name\":\"org.apache.kafka.connect.data.Date\","
            + "\"version\":1},"
            + "{\"field\":\"coupon\",\"type\":\"string\",\"optional\":true,\"default\":\"none\"},"
            + "{\"field\":\"tags\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}]}";
    // The price is 1999 hundredths, in two bytes; the day is counted from 1970.
    String payload =
        "{\"type\":\"track\",\"messageId\":\"m1\",\"userId\":\"u1\",\"event\":\"Ordered\","
            + "\"anonymousId\":null,\"timestamp\":1764496800123,\"properties\":"
            + "{\"price\":\"B88=\",\"day\":20422,\"coupon\":null,\"tags\":[\"a\"]}}";
    try (Sink sink =
        sinks
            .open("schemas")
            .with("fullstory.mode", "single")
            .with("value.converter", "org.apache.kafka.connect.json.JsonConverter")
            .with("value.converter.schemas.enable", "true")) {
      sink.produce("u1", "{\"schema\":" + schema + ",\"payload\":" + payload + "}");
      sink.start();
      sink.awaitCommitted();
      assertEquals(
          "{\"name\":\"Ordered\",\"properties\":{\"price\":19.99,\"day\":\"2025-11-30\","
              + "\"coupon\":\"none\",\"tags\":[\"a\"]},\"user\":{\"uid\":\"u1\"},"
              + "\"timestamp\":\"2025-11-30T10:00:00.123Z\"}",
          sink.posts().get(0).body());
    }
  }

  @Test
  void aDateThatATransformationMadeIsATime() throws Exception {
    String transformation = "org.apache.kafka.connect.transforms.TimestampConverter$Value";
    try (Sink sink =
        sinks
            .open("dates")
            .with("fullstory.mode", "single")
            .with("value.converter", "org.apache.kafka.connect.json.JsonConverter")
            .with("value.converter.schemas.enable", "false")
            .with("transforms", "time")
            .with("transforms.time.type", transformation)
            .with("transforms.time.field", "timestamp")
            .with("transforms.time.target.type", "Timestamp")) {
      sink.produce("u1", track(1, "u1").replace("{}", "{},\"timestamp\":1764496800123"));
      sink.start();
      sink.awaitCommitted();
      String body = sink.posts().get(0).body();
      assertThat(body).contains("\"timestamp\":\"2025-11-30T10:00:00.123Z\"");
    }
  }
}
