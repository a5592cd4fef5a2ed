package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.SampledCheck;
import fsdestination.server.receiver.batch.BatchResponse;
import fsdestination.server.receiver.batch.BatchSender;
import fsdestination.server.receiver.batch.EventBatch;
import fsdestination.server.receiver.batch.Route;
import fsdestination.server.receiver.batch.SenderClocks;
import fsdestination.server.receiver.body.BodyReader;
import fsdestination.server.receiver.body.ContentHeaders;
import fsdestination.server.receiver.body.JsonValueCount;
import fsdestination.server.receiver.body.MemoryBudget;
import fsdestination.server.receiver.http.HttpError;
import fsdestination.server.receiver.http.JsonResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles a request from its headers to its response. */
final class EventRequestHandler extends Handler.Abstract.NonBlocking {
  private static final Logger LOG = LoggerFactory.getLogger(EventRequestHandler.class);

  private final ReceiverSettings settings;
  private final Authenticator authenticator;
  private final BatchSender.Sender sender;
  private final Executor threads;
  private final MemoryBudget memory = MemoryBudget.ofHeap();
  private final Semaphore concurrencyLimit;
  private final ReceiverMetrics metrics;
  private final WarningThrottle warnings;
  private final Readiness readiness;
  private final SenderClocks clocks = new SenderClocks();

  EventRequestHandler(
      ReceiverSettings settings,
      Authenticator authenticator,
      CloudDestination destination,
      Executor threads,
      WarningThrottle warnings,
      Readiness readiness) {
    this.settings = settings;
    this.authenticator = authenticator;
    this.threads = threads;
    this.warnings = warnings;
    this.readiness = readiness;
    concurrencyLimit = new Semaphore(settings.concurrency());
    metrics =
        new ReceiverMetrics(() -> settings.concurrency() - concurrencyLimit.availablePermits());
    var check = new SampledCheck(System::nanoTime, metrics::found);
    sender = BatchSender.Sender.of(destination, check);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // FullStory may take longer than the connection may be idle.
    request.addIdleTimeoutListener(timeout -> false);
    Route route = Route.of(Request.getPathInContext(request));
    var unused =
        begin(request, route)
            .exceptionally(failure -> httpError(failure).response())
            .thenAccept(reply -> reply.write(response, callback))
            .whenComplete(
                (done, failure) -> {
                  // Or the connection would stay open for ever: its idle timeout is off.
                  if (failure != null) callback.failed(failure);
                });
    return true;
  }

  ReceiverMetrics metrics() {
    return metrics;
  }

  private CompletableFuture<JsonResponse> begin(Request request, @Nullable Route route) {
    try {
      if (route == null) throw HttpError.of(404, "there is no such path");
      String method = request.getMethod();
      boolean read = method.equals("GET") || method.equals("HEAD");
      boolean page = route.isProbe() || route == Route.METRICS;
      if (page != read || !(read || method.equals("POST"))) {
        throw page
            ? HttpError.methodNotAllowed("GET, HEAD", "expected GET")
            : HttpError.methodNotAllowed("POST", "expected POST");
      }
      return switch (route) {
        case HEALTH, LIVE -> done(JsonResponse.ok("application/json", "{\"status\":\"ok\"}\n"));
        case READY -> done(readiness.response());
        case METRICS -> done(metrics(request));
        case OWN_METRICS -> done(JsonResponse.empty(204));
        default -> receive(request, route);
      };
    } catch (HttpError e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private JsonResponse metrics(Request request) {
    if (!authenticator.mayReadMetrics(request.getHeaders())) {
      throw HttpError.unauthorized(
          "Bearer realm=\"metrics\"",
          "expected Authorization: Bearer with the token of FULLSTORY_METRICS_TOKEN");
    }
    return metrics.response(request.getHeaders().get(HttpHeader.ACCEPT));
  }

  private CompletableFuture<JsonResponse> receive(Request request, Route route) {
    ContentHeaders.check(request.getHeaders());
    authenticator.checkHeaders(request.getHeaders());
    var reservation = memory.reservation();
    Request.addCompletionListener(request, failure -> reservation.release());
    return BodyReader.read(request, settings.maxBodyBytes(), settings.bodyTimeout(), reservation)
        .thenCompose(body -> withinLimit(() -> work(request, route, body, reservation)));
  }

  private CompletableFuture<JsonResponse> withinLimit(Work work) {
    if (!concurrencyLimit.tryAcquire()) {
      throw HttpError.retryLater(
          429,
          String.format(
              Locale.ROOT, "%,d requests are being worked on already", settings.concurrency()));
    }
    return CompletableFuture.completedFuture(work)
        .thenComposeAsync(Work::begin, threads)
        .whenComplete((answer, failure) -> concurrencyLimit.release());
  }

  private CompletableFuture<JsonResponse> work(
      Request request, Route route, byte[] body, MemoryBudget.Reservation reservation) {
    HttpFields headers = request.getHeaders();
    // First, because reading the body costs more.
    boolean isAuthenticated = authenticator.isAuthenticated(headers, body);
    byte[] json = ContentHeaders.unpack(headers, body, settings.maxBodyBytes(), reservation);
    reservation.reserveValues(JsonValueCount.of(json));
    EventBatch read = EventBatch.read(route, json, reservation);
    if (!isAuthenticated) authenticator.checkWriteKey(read.writeKey());
    Instant receivedAt = Instant.ofEpochMilli(Request.getTimeStamp(request));
    EventBatch batch = read.corrected(clocks, receivedAt);
    return BatchSender.send(batch.items(), sender, threads, settings.deadline())
        .thenApply(
            results -> {
              metrics.sent(results);
              warnings.warn(results);
              readiness.sent(results);
              return BatchResponse.of(batch, results);
            });
  }

  private static CompletableFuture<JsonResponse> done(JsonResponse answer) {
    return CompletableFuture.completedFuture(answer);
  }

  private static HttpError httpError(Throwable failure) {
    Throwable inner = failure instanceof CompletionException ? failure.getCause() : failure;
    Throwable cause = inner == null ? failure : inner;
    if (cause instanceof HttpError known) return known;
    // Its message may quote the event.
    LOG.error("fault: {}", cause.getClass().getName());
    return HttpError.retryLater(500, "the receiver failed; the event was not accepted");
  }

  /** What is done once there is concurrencyLimit for it. */
  private interface Work {
    CompletableFuture<JsonResponse> begin();
  }
}
