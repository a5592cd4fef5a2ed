package fsdestination.server.receiver.http;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request headers, or whose TLS handshake, do not arrive in time. The time
 * starts with a request's first byte, so that an idle connection may stay open for longer; Jetty's
 * own idle timeout starts again with every byte, and never ends for a sender that trickles.
 */
public final class RequestHeaderTimeout extends Handler.Wrapper implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration timeout;
  private final Map<Connection, Headers> waiting = new ConcurrentHashMap<>();

  /** The latest request; the next one may start before its predecessor is complete. */
  private final Map<Connection, Request> inFlight = new ConcurrentHashMap<>();

  private Scheduler.@Nullable Task nextSweep;

  /** Of a request that has not been handled yet. */
  private static final class Headers {
    /** What the connection had received before. */
    final long bytesBefore;

    /** In nanoseconds; 0 before the first byte was seen. */
    long startedAt;

    Headers(Connection connection) {
      bytesBefore = connection.getBytesIn();
    }

    boolean isLate(Connection connection, long now, Duration timeout) {
      if (connection instanceof SslConnection tls && hasSession(tls)) return false;
      if (connection.getBytesIn() == bytesBefore) return false;
      if (startedAt == 0) startedAt = now;
      return now - startedAt >= timeout.toNanos();
    }
  }

  /**
   * Whether the handshake is complete, which has the same timeout; requests are in a connection
   * inside.
   */
  private static boolean hasSession(SslConnection tls) {
    return !tls.getSSLEngine().getSession().getCipherSuite().equals("SSL_NULL_WITH_NULL_NULL");
  }

  public RequestHeaderTimeout(Handler handler, Scheduler scheduler, Duration timeout) {
    super(handler);
    this.scheduler = scheduler;
    this.timeout = timeout;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    scheduleSweep();
  }

  @Override
  protected void doStop() throws Exception {
    if (nextSweep != null) nextSweep.cancel();
    super.doStop();
  }

  /** One timer for all connections; late by a tenth of the timeout at most. */
  private void scheduleSweep() {
    nextSweep = scheduler.schedule(this::sweep, timeout.toMillis() / 10, TimeUnit.MILLISECONDS);
  }

  private void sweep() {
    long now = System.nanoTime();
    waiting.forEach(
        (connection, headers) -> {
          if (inFlight.containsKey(connection) || !headers.isLate(connection, now, timeout)) return;
          waiting.remove(connection);
          connection.getEndPoint().close();
        });
    if (isRunning()) scheduleSweep();
  }

  @Override
  public void onOpened(Connection connection) {
    waiting.put(connection, new Headers(connection));
    // The other side may have closed it already.
    if (!connection.getEndPoint().isOpen()) onClosed(connection);
  }

  @Override
  public void onClosed(Connection connection) {
    inFlight.remove(connection);
    waiting.remove(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    inFlight.put(connection, request);
    waiting.remove(connection);
    Request.addCompletionListener(
        request,
        failure -> {
          if (inFlight.remove(connection, request)) onOpened(connection);
        });
    return super.handle(request, response, callback);
  }
}
