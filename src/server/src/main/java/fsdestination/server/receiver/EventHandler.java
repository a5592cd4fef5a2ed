package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
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

/** Takes a request from its head to its answer. */
final class EventHandler extends Handler.Abstract.NonBlocking {
  private static final System.Logger LOG = System.getLogger(EventHandler.class.getName());

  private final ReceiverSettings settings;
  private final Authenticator access;
  private final BatchSender.Sender sender;
  private final Executor threads;
  private final MemoryBudget memory = MemoryBudget.ofHeap();
  private final Semaphore room;
  private final ReceiverMetrics figures;
  private final WarningThrottle reasons;
  private final SenderClocks clocks = new SenderClocks();

  EventHandler(
      ReceiverSettings settings,
      Authenticator access,
      CloudDestination destination,
      Executor threads,
      WarningThrottle reasons) {
    this.settings = settings;
    this.access = access;
    sender = BatchSender.Sender.of(destination);
    this.threads = threads;
    this.reasons = reasons;
    room = new Semaphore(settings.concurrency());
    figures = new ReceiverMetrics(() -> settings.concurrency() - room.availablePermits());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // FullStory may take longer than the connection may be idle.
    request.addIdleTimeoutListener(timeout -> false);
    Route route = Route.of(Request.getPathInContext(request));
    var unused =
        begin(request, route)
            .exceptionally(failure -> explain(failure).answer())
            .thenAccept(answer -> answer.write(response, callback))
            .whenComplete(
                (done, failure) -> {
                  // Or the connection would stay open for ever: its idle timeout is off.
                  if (failure != null) callback.failed(failure);
                });
    return true;
  }

  ReceiverMetrics figures() {
    return figures;
  }

  private CompletableFuture<JsonResponse> begin(Request request, @Nullable Route route) {
    try {
      if (route == null) throw HttpError.wrong(404, "there is no such path");
      String method = request.getMethod();
      boolean read = method.equals("GET") || method.equals("HEAD");
      boolean page = route == Route.HEALTH || route == Route.METRICS;
      if (page != read || !(read || method.equals("POST"))) {
        throw page
            ? HttpError.method("GET, HEAD", "expected GET")
            : HttpError.method("POST", "expected POST");
      }
      return switch (route) {
        case HEALTH -> done(JsonResponse.good("application/json", "{\"status\":\"ok\"}\n"));
        case METRICS -> done(metrics(request));
        case OWN_METRICS -> done(JsonResponse.empty(204));
        default -> receive(request, route);
      };
    } catch (HttpError e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private JsonResponse metrics(Request request) {
    if (!access.mayReadMetrics(request.getHeaders())) {
      throw HttpError.unknown(
          "Bearer realm=\"metrics\"",
          "expected Authorization: Bearer with the token of FULLSTORY_METRICS_TOKEN");
    }
    return figures.answer(request.getHeaders().get(HttpHeader.ACCEPT));
  }

  private CompletableFuture<JsonResponse> receive(Request request, Route route) {
    ContentHeaders.check(request.getHeaders());
    access.checkHeaders(request.getHeaders());
    var share = memory.share();
    Request.addCompletionListener(request, failure -> share.giveBack());
    return BodyReader.read(request, settings.maxBodyBytes(), settings.bodyTimeout(), share)
        .thenCompose(body -> inRoom(() -> work(request, route, body, share)));
  }

  private CompletableFuture<JsonResponse> inRoom(Work work) {
    if (!room.tryAcquire()) {
      throw HttpError.later(
          429,
          String.format(
              Locale.ROOT, "%,d requests are being worked on already", settings.concurrency()));
    }
    return CompletableFuture.completedFuture(work)
        .thenComposeAsync(Work::begin, threads)
        .whenComplete((answer, failure) -> room.release());
  }

  private CompletableFuture<JsonResponse> work(
      Request request, Route route, byte[] body, MemoryBudget.Share share) {
    HttpFields headers = request.getHeaders();
    // First, for reading costs more than asking who it is.
    boolean known = access.knows(headers, body);
    byte[] json = ContentHeaders.unpack(headers, body, settings.maxBodyBytes(), share);
    share.takeValues(JsonValueCount.of(json));
    EventBatch read = EventBatch.read(route, json, share);
    if (!known) access.checkWriteKey(read.writeKey());
    Instant receivedAt = Instant.ofEpochMilli(Request.getTimeStamp(request));
    EventBatch intake = read.corrected(clocks, receivedAt);
    return BatchSender.send(intake.items(), sender, threads, settings.deadline())
        .thenApply(
            settled -> {
              figures.settled(settled);
              reasons.tell(settled);
              return BatchResponse.answer(intake, settled);
            });
  }

  private static CompletableFuture<JsonResponse> done(JsonResponse answer) {
    return CompletableFuture.completedFuture(answer);
  }

  private static HttpError explain(Throwable failure) {
    Throwable inner = failure instanceof CompletionException ? failure.getCause() : failure;
    Throwable cause = inner == null ? failure : inner;
    if (cause instanceof HttpError known) return known;
    // Its message may quote the event.
    LOG.log(System.Logger.Level.ERROR, "fault: {0}", cause.getClass().getName());
    return HttpError.later(500, "a fault of the receiver; the event was not taken");
  }

  /** What is done once there is room for it. */
  private interface Work {
    CompletableFuture<JsonResponse> begin();
  }
}
