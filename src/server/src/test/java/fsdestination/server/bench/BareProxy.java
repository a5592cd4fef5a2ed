package fsdestination.server.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Does nothing but pass bodies on, as a process: Jetty before, {@code java.net.http} behind. It is
 * what a receiver that did nothing would be. Prints its address.
 */
final class BareProxy extends Handler.Abstract {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI target;

  private BareProxy(URI target) {
    this.target = target;
  }

  /**
   * @param arguments where the bodies go
   */
  public static void main(String... arguments) throws Exception {
    var server = new Server(new QueuedThreadPool(80));
    var connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new BareProxy(URI.create(arguments[0])));
    server.start();
    System.out.println("http://127.0.0.1:" + connector.getLocalPort());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String body = Content.Source.asString(request);
    var onward =
        HttpRequest.newBuilder(target)
            .header("Authorization", "Basic key")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    response.setStatus(send(onward));
    Content.Sink.write(response, true, "{\"success\":true}\n", callback);
    return true;
  }

  private int send(HttpRequest request) throws InterruptedException {
    while (true) {
      try {
        return client.send(request, BodyHandlers.ofString()).statusCode();
      } catch (IOException e) {
        // A server may close a connection that it takes for idle; then once more.
      }
    }
  }
}
