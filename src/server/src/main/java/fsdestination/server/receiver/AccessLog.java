package fsdestination.server.receiver;

import fsdestination.Nullable;
import fsdestination.server.receiver.batch.Route;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and logs each request by the status of its response, whoever responds: preflights, rate
 * limits and what is no HTTP included.
 */
final class AccessLog extends EventsHandler {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final String RECORDED = AccessLog.class.getName();

  private final ReceiverMetrics metrics;

  AccessLog(Handler handler, ReceiverMetrics metrics) {
    super(handler);
    this.metrics = metrics;
  }

  @Override
  protected void onBeforeHandling(Request request) {
    metrics.inFlight.inc();
  }

  @Override
  protected void onResponseBegin(Request request, int status, HttpFields headers) {
    record(request, status);
  }

  @Override
  protected void onComplete(
      Request request, int status, HttpFields headers, @Nullable Throwable failure) {
    metrics.inFlight.dec();
  }

  /** Once for each request; Jetty responds to what it cannot parse without any handler. */
  void record(Request request, int status) {
    if (request.getAttribute(RECORDED) != null) return;
    request.setAttribute(RECORDED, true);
    Route route = Route.of(Request.getPathInContext(request));
    String path = route == null ? "other" : route.path();
    long nanos = NanoTime.since(request.getHeadersNanoTime());
    metrics.responded(path, status, (double) nanos / 1e9);
    if (route != null && !route.takesEvents()) return;
    LOG.atInfo()
        .addKeyValue("path", path)
        .addKeyValue("status", status)
        .addKeyValue("ms", Math.round((double) nanos / 1e6))
        .log("request");
  }
}
