package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.cloud.SubscriptionResult.Result;
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

/** What is counted, for {@code /metrics}. No label says anything of a user. */
final class ReceiverMetrics {
  private static final ExpositionFormats FORMATS = ExpositionFormats.init();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("fullstory_receiver_requests_total")
          .help("Requests, by path and the status they were answered with")
          .labelNames("path", "status")
          .register(registry);
  private final Histogram seconds =
      Histogram.builder()
          .name("fullstory_receiver_request_seconds")
          .help("From a request's headers to its answer")
          .labelNames("path")
          .classicOnly()
          .register(registry);
  private final Counter events =
      Counter.builder()
          .name("fullstory_receiver_events_total")
          .help("Events, by what became of them: sent, skipped, rejected, later")
          .labelNames("result")
          .register(registry);
  private final Counter answers =
      Counter.builder()
          .name("fullstory_receiver_fullstory_answers_total")
          .help("FullStory's last answers to requests, by status; 0 where there was none")
          .labelNames("status")
          .register(registry);

  /** What is going on now. */
  final Gauge open =
      Gauge.builder()
          .name("fullstory_receiver_requests_open")
          .help("Requests that have not been answered yet")
          .register(registry);

  /**
   * @param working how many requests wait for FullStory
   */
  ReceiverMetrics(IntSupplier working) {
    GaugeWithCallback.builder()
        .name("fullstory_receiver_requests_working")
        .help("Requests whose events are being sent; at most concurrency")
        .callback(callback -> callback.call(working.getAsInt()))
        .register(registry);
    for (String result : List.of("sent", "skipped", "rejected", "later")) {
      events.initLabelValues(result);
    }
    JvmMetrics.builder().register(registry);
  }

  void answered(String path, int status, double elapsed) {
    requests.labelValues(path, Integer.toString(status)).inc();
    seconds.labelValues(path).observe(elapsed);
  }

  void settled(List<EventResult> settled) {
    for (EventResult one : settled) {
      events
          .labelValues(one.isLater() ? "later" : one.result().name().toLowerCase(Locale.ROOT))
          .inc();
      one.outcomes().stream()
          .filter(outcome -> outcome.status() > 0 || outcome.result() == Result.UNAVAILABLE)
          .forEach(outcome -> answers.labelValues(Integer.toString(outcome.status())).inc());
    }
  }

  /**
   * @param accept the request's header
   */
  JsonResponse answer(@Nullable String accept) {
    var writer = FORMATS.findWriter(accept);
    var text = new ByteArrayOutputStream();
    try {
      writer.write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonResponse.good(writer.getContentType(), text.toString(StandardCharsets.UTF_8));
  }
}
