package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static org.assertj.core.api.Assertions.assertThat;

import fsdestination.standin.Fault;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a scrape says of the requests to FullStory. */
@Timeout(60)
class ClientMetricsTest {
  private static final String ATTEMPTS = "fullstory_client_attempt_duration_seconds_count";

  @AutoClose private final Receivers receivers = new Receivers();

  @Test
  void attemptsAreCountedByEndpointAndStatusAndRetriesByEndpoint() {
    var receiver = receivers.open(Map.of());
    receiver.standIn.fail(Fault.status(503), Fault.lostAnswer());
    assertThat(receiver.post("/v1/track", track("m1", "u", "A")).status()).isEqualTo(503);
    assertThat(receiver.post("/v1/track", track("m2", "u", "B")).status()).isEqualTo(200);
    String event = "{endpoint=\"create_event\"";
    assertThat(receiver.figure(ATTEMPTS + event + ",status=\"503\"}")).isEqualTo(1);
    assertThat(receiver.figure(ATTEMPTS + event + ",status=\"0\"}")).isEqualTo(1);
    assertThat(receiver.figure(ATTEMPTS + event + ",status=\"200\"}")).isEqualTo(1);
    assertThat(receiver.figure("fullstory_client_retries_total" + event + "}")).isEqualTo(1);
  }

  @Test
  void noLabelNamesAUser() {
    var receiver = receivers.open(Map.of());
    receiver.post("/v1/identify", "{\"userId\":\"ann@example.com\",\"traits\":{\"a\":1}}");
    String scrape = receiver.get("/metrics").body();
    assertThat(scrape).contains("endpoint=\"create_user\"").doesNotContain("ann");
  }
}
