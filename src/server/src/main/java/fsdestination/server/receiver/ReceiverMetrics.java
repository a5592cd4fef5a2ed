package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.cloud.Outcome;
import fsdestination.server.receiver.batch.EventResult;
import fsdestination.server.receiver.http.JsonResponse;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * The metrics of {@code /metrics}, named by the conventions of Prometheus. No label says anything
 * about a user.
 */
final class ReceiverMetrics {
  private static final ExpositionFormats FORMATS = ExpositionFormats.init();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("fullstory_receiver_requests_total")
          .help("Requests, by path and the HTTP status of the response")
          .labelNames("path", "status")
          .register(registry);
  private final Histogram durations =
      Histogram.builder()
          .name("fullstory_receiver_request_duration_seconds")
          .help("Seconds from the headers of a request to its response")
          .labelNames("path")
          .classicOnly()
          .register(registry);
  private final Counter events =
      Counter.builder()
          .name("fullstory_receiver_events_total")
          .help("Events, by result: sent, skipped, rejected, retry")
          .labelNames("result")
          .register(registry);
  private final Counter upstreamResponses =
      Counter.builder()
          .name("fullstory_receiver_upstream_responses_total")
          .help("Last responses of FullStory to requests, by HTTP status; 0 if there was none")
          .labelNames("status")
          .register(registry);

  private final Counter findings =
      Counter.builder()
          .name("fullstory_receiver_findings_total")
          .help("What FullStory will drop or misunderstand, by rule: 100 requests a second at most")
          .labelNames("code")
          .register(registry);

  /** Requests that have no response yet. */
  final Gauge inFlight =
      Gauge.builder()
          .name("fullstory_receiver_requests_in_flight")
          .help("Requests that have no response yet")
          .register(registry);

  /**
   * @param active how many requests wait for FullStory
   */
  ReceiverMetrics(IntSupplier active) {
    GaugeWithCallback.builder()
        .name("fullstory_receiver_requests_active")
        .help("Requests whose events are being sent; at most concurrency")
        .callback(callback -> callback.call(active.getAsInt()))
        .register(registry);
    for (String result : List.of("sent", "skipped", "rejected", "retry")) {
      events.initLabelValues(result);
    }
    JvmMetrics.builder().register(registry);
  }

  void add(ClientMetrics client) {
    client.register(registry);
  }

  void responded(String path, int status, double elapsed) {
    requests.labelValues(path, Integer.toString(status)).inc();
    durations.labelValues(path).observe(elapsed);
  }

  void sent(List<EventResult> results) {
    for (EventResult one : results) {
      events
          .labelValues(one.isRetryable() ? "retry" : one.outcome().name().toLowerCase(Locale.ROOT))
          .inc();
      one.subscriptions().stream()
          .filter(result -> result.status() > 0 || result.outcome() == Outcome.UNAVAILABLE)
          .forEach(
              result -> upstreamResponses.labelValues(Integer.toString(result.status())).inc());
    }
  }

  /**
   * @param code of a rule in docs/checks.md
   */
  void found(String code) {
    findings.labelValues(code).inc();
  }

  /**
   * @param accept the request's header
   */
  JsonResponse response(@Nullable String accept) {
    var writer = FORMATS.findWriter(accept);
    var text = new ByteArrayOutputStream();
    try {
      writer.write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonResponse.ok(writer.getContentType(), text.toString(StandardCharsets.UTF_8));
  }
}
