package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.SampledCheck;
import fsdestination.server.receiver.batch.Dispatch;
import fsdestination.server.receiver.batch.Intake;
import fsdestination.server.receiver.batch.Report;
import fsdestination.server.receiver.batch.Route;
import fsdestination.server.receiver.batch.SenderClocks;
import fsdestination.server.receiver.body.BodyMemory;
import fsdestination.server.receiver.body.BodyReader;
import fsdestination.server.receiver.body.ContentHeaders;
import fsdestination.server.receiver.body.ValueCount;
import fsdestination.server.receiver.http.Answer;
import fsdestination.server.receiver.http.NotTakenException;
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
final class Reception extends Handler.Abstract.NonBlocking {
  private static final System.Logger LOG = System.getLogger(Reception.class.getName());

  private final ReceiverSettings settings;
  private final Access access;
  private final Dispatch.Sender sender;
  private final Executor threads;
  private final BodyMemory memory = BodyMemory.ofHeap();
  private final Semaphore room;
  private final Figures figures;
  private final Reasons reasons;
  private final Readiness readiness;
  private final SenderClocks clocks = new SenderClocks();

  Reception(
      ReceiverSettings settings,
      Access access,
      CloudDestination destination,
      Executor threads,
      Reasons reasons,
      Readiness readiness) {
    this.settings = settings;
    this.access = access;
    this.threads = threads;
    this.reasons = reasons;
    this.readiness = readiness;
    room = new Semaphore(settings.concurrency());
    figures = new Figures(() -> settings.concurrency() - room.availablePermits());
    var check = new SampledCheck(System::nanoTime, figures::found);
    sender = Dispatch.Sender.of(destination, check);
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

  Figures figures() {
    return figures;
  }

  private CompletableFuture<Answer> begin(Request request, @Nullable Route route) {
    try {
      if (route == null) throw NotTakenException.wrong(404, "there is no such path");
      String method = request.getMethod();
      boolean read = method.equals("GET") || method.equals("HEAD");
      boolean page = route.isProbe() || route == Route.METRICS;
      if (page != read || !(read || method.equals("POST"))) {
        throw page
            ? NotTakenException.method("GET, HEAD", "expected GET")
            : NotTakenException.method("POST", "expected POST");
      }
      return switch (route) {
        case HEALTH, LIVE -> done(Answer.good("application/json", "{\"status\":\"ok\"}\n"));
        case READY -> done(readiness.answer());
        case METRICS -> done(metrics(request));
        case OWN_METRICS -> done(Answer.empty(204));
        default -> receive(request, route);
      };
    } catch (NotTakenException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private Answer metrics(Request request) {
    if (!access.mayReadMetrics(request.getHeaders())) {
      throw NotTakenException.unknown(
          "Bearer realm=\"metrics\"",
          "expected Authorization: Bearer with the token of FULLSTORY_METRICS_TOKEN");
    }
    return figures.answer(request.getHeaders().get(HttpHeader.ACCEPT));
  }

  private CompletableFuture<Answer> receive(Request request, Route route) {
    ContentHeaders.check(request.getHeaders());
    access.checkHeaders(request.getHeaders());
    var share = memory.share();
    Request.addCompletionListener(request, failure -> share.giveBack());
    return BodyReader.read(request, settings.maxBodyBytes(), settings.bodyTimeout(), share)
        .thenCompose(body -> inRoom(() -> work(request, route, body, share)));
  }

  private CompletableFuture<Answer> inRoom(Work work) {
    if (!room.tryAcquire()) {
      throw NotTakenException.later(
          429,
          String.format(
              Locale.ROOT, "%,d requests are being worked on already", settings.concurrency()));
    }
    return CompletableFuture.completedFuture(work)
        .thenComposeAsync(Work::begin, threads)
        .whenComplete((answer, failure) -> room.release());
  }

  private CompletableFuture<Answer> work(
      Request request, Route route, byte[] body, BodyMemory.Share share) {
    HttpFields headers = request.getHeaders();
    // First, for reading costs more than asking who it is.
    boolean known = access.knows(headers, body);
    byte[] json = ContentHeaders.unpack(headers, body, settings.maxBodyBytes(), share);
    share.takeValues(ValueCount.of(json));
    Intake read = Intake.read(route, json, share);
    if (!known) access.checkWriteKey(read.writeKey());
    Instant receivedAt = Instant.ofEpochMilli(Request.getTimeStamp(request));
    Intake intake = read.corrected(clocks, receivedAt);
    return Dispatch.send(intake.items(), sender, threads, settings.deadline())
        .thenApply(
            settled -> {
              figures.settled(settled);
              reasons.tell(settled);
              readiness.settled(settled);
              return Report.answer(intake, settled);
            });
  }

  private static CompletableFuture<Answer> done(Answer answer) {
    return CompletableFuture.completedFuture(answer);
  }

  private static NotTakenException explain(Throwable failure) {
    Throwable inner = failure instanceof CompletionException ? failure.getCause() : failure;
    Throwable cause = inner == null ? failure : inner;
    if (cause instanceof NotTakenException known) return known;
    // Its message may quote the event.
    LOG.log(System.Logger.Level.ERROR, "fault: {0}", cause.getClass().getName());
    return NotTakenException.later(500, "a fault of the receiver; the event was not taken");
  }

  /** What is done once there is room for it. */
  private interface Work {
    CompletableFuture<Answer> begin();
  }
}
