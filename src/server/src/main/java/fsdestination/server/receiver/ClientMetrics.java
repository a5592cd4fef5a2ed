package fsdestination.server.receiver;

import fsdestination.cloud.api.ClientListener;
import fsdestination.cloud.api.Endpoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.Locale;

/** The metrics of the client of FullStory's API, which a receiver shows beside its own. */
public final class ClientMetrics implements ClientListener {
  private final Histogram attempts =
      Histogram.builder()
          .name("fullstory_client_attempt_duration_seconds")
          .help("Seconds of an attempt at a request to FullStory; status 0 without a response")
          .labelNames("endpoint", "status")
          .classicOnly()
          .build();
  private final Counter retries =
      Counter.builder()
          .name("fullstory_client_retries_total")
          .help("Attempts that follow a failed one of the same request")
          .labelNames("endpoint")
          .build();

  void register(PrometheusRegistry registry) {
    registry.register(attempts);
    registry.register(retries);
  }

  @Override
  public void onAttempt(Endpoint endpoint, int status, Duration duration) {
    attempts
        .labelValues(label(endpoint), Integer.toString(status))
        .observe((double) duration.toNanos() / 1e9);
  }

  @Override
  public void onRetry(Endpoint endpoint, Duration delay) {
    retries.labelValues(label(endpoint)).inc();
  }

  private static String label(Endpoint endpoint) {
    return endpoint.name().toLowerCase(Locale.ROOT);
  }
}
