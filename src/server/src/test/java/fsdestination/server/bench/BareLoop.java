package fsdestination.server.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does nothing but post: the lines of a file to an address, by {@code java.net.http}, in so many
 * threads. For batch imports it asks about each job once, after a pause.
 */
final class BareLoop {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI url;
  private final long pause;

  private BareLoop(URI url, long pause) {
    this.url = url;
    this.pause = pause;
  }

  /**
   * @param arguments address, file, number of threads, and for batch imports the pause in
   *     milliseconds
   */
  public static void main(String... arguments) throws Exception {
    long pause = arguments.length > 3 ? Long.parseLong(arguments[3]) : -1;
    new BareLoop(URI.create(arguments[0]), pause)
        .run(Files.readAllLines(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
    System.exit(0);
  }

  private void run(List<String> bodies, int count) throws Exception {
    var threads = Executors.newFixedThreadPool(count);
    var sent = new ArrayList<Future<?>>();
    for (int thread = 0; thread < count; thread++) {
      int first = thread;
      sent.add(
          threads.submit(
              () -> {
                for (int i = first; i < bodies.size(); i += count) post(bodies.get(i));
                return true;
              }));
    }
    for (var each : sent) each.get();
  }

  private void post(String body) throws InterruptedException {
    send(request(url).POST(BodyPublishers.ofString(body)).build());
    if (pause < 0) return;
    Thread.sleep(pause);
    send(request(URI.create(url + "/j")).build());
  }

  private static HttpRequest.Builder request(URI url) {
    return HttpRequest.newBuilder(url)
        .header("Authorization", "Basic key")
        .header("Content-Type", "application/json");
  }

  private void send(HttpRequest request) throws InterruptedException {
    while (true) {
      try {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 200) return;
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      } catch (IOException e) {
        // A server may close a connection that it takes for idle; then once more.
      }
    }
  }
}
