package fsdestination.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import okhttp3.tls.HandshakeCertificates;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.FutureCallback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** HTTPS by Jetty: HTTP/2 with a limit of streams for each connection, and HTTP/1.1. */
final class SecureServer implements StandInServer {
  private static final int THREADS = 600;

  private final Server server = new Server(new QueuedThreadPool(THREADS));
  private final ServerConnector connector;

  /**
   * @param port 0 for a free one
   * @param streams at once for each connection; the server refuses further ones
   */
  SecureServer(int port, int streams, HandshakeCertificates identity, Handler handler) {
    var http = new HttpConfiguration();
    var second = new HTTP2ServerConnectionFactory(http);
    second.setMaxConcurrentStreams(streams);
    var protocols = new ALPNServerConnectionFactory();
    protocols.setDefaultProtocol("http/1.1");
    var tls = new SslContextFactory.Server();
    tls.setSslContext(identity.sslContext());
    connector =
        new ServerConnector(
            server,
            new SslConnectionFactory(tls, protocols.getProtocol()),
            protocols,
            second,
            new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new Answering(handler));
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the stand-in could not be started", e);
    }
  }

  @Override
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the stand-in could not be stopped", e);
    }
  }

  private static final class Answering extends org.eclipse.jetty.server.Handler.Abstract {
    private final StandInServer.Handler handler;

    Answering(StandInServer.Handler handler) {
      this.handler = handler;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      StandInAnswer answer = handler.apply(received(request));
      if (answer.ending() == StandInAnswer.Ending.NONE) {
        closeConnection(request, callback);
        return true;
      }
      boolean broken = answer.ending() == StandInAnswer.Ending.BROKEN;
      byte[] body = answer.body().getBytes(UTF_8);
      response.setStatus(answer.status());
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
      answer.headers().forEach(response.getHeaders()::put);
      long length = broken ? body.length + 1000 : body.length;
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
      if (!broken) {
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
      }
      writeAndWait(response, body);
      Pauses.sleep(answer.stall());
      closeConnection(request, callback);
      return true;
    }

    private static void writeAndWait(Response response, byte[] body) throws IOException {
      var written = new FutureCallback();
      response.write(false, ByteBuffer.wrap(body), written);
      try {
        written.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    }

    private static void closeConnection(Request request, Callback callback) {
      request.getConnectionMetaData().getConnection().getEndPoint().close();
      callback.succeeded();
    }

    private static Received received(Request request) throws IOException {
      Map<String, String> headers = new TreeMap<>();
      request
          .getHeaders()
          .forEach(
              field ->
                  headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getValue()));
      return new Received(
          request.getMethod(),
          request.getHttpURI().getPathQuery(),
          request.getConnectionMetaData().getProtocol(),
          headers,
          Content.Source.asString(request, UTF_8));
    }
  }
}
