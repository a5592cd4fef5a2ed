package fsdestination.cloud.receiver;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which no request's head is complete in time, be it that nothing comes or
 * that it comes drop by drop; Jetty's idle timeout begins anew with every byte.
 */
final class HeadDeadline extends Handler.Wrapper implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration time;
  private final Map<Connection, Scheduler.Task> waiting = new ConcurrentHashMap<>();

  /** The request that came last; the next one may be there before its predecessor is complete. */
  private final Map<Connection, Request> under = new ConcurrentHashMap<>();

  HeadDeadline(Handler handler, Scheduler scheduler, Duration time) {
    super(handler);
    this.scheduler = scheduler;
    this.time = time;
  }

  @Override
  public void onOpened(Connection connection) {
    Runnable expired =
        () -> {
          waiting.remove(connection);
          connection.getEndPoint().close();
        };
    cancel(
        waiting.put(connection, scheduler.schedule(expired, time.toNanos(), TimeUnit.NANOSECONDS)));
    // It may have been closed meanwhile, by the other side.
    if (!connection.getEndPoint().isOpen()) onClosed(connection);
  }

  @Override
  public void onClosed(Connection connection) {
    under.remove(connection);
    cancel(waiting.remove(connection));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    under.put(connection, request);
    cancel(waiting.remove(connection));
    Request.addCompletionListener(
        request,
        failure -> {
          if (under.remove(connection, request)) onOpened(connection);
        });
    return super.handle(request, response, callback);
  }

  private static void cancel(Scheduler.@Nullable Task task) {
    if (task != null) task.cancel();
  }
}
