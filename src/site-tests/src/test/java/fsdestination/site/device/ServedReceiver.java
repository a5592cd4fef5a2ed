package fsdestination.site.device;

import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.ProjectFiles;
import fsdestination.site.network.RecordedRequest;
import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** {@code fullstory-cloud.jar serve} as a process, in front of a stand-in for FullStory's API. */
final class ServedReceiver implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("\"url\":\"([^\"]+)\"");

  final FullStoryStandIn fullStory = FullStoryStandIn.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;
  private final URI url;

  /**
   * @param directory for its log and settings
   * @param settings JSON, {@code {subscriptions}}
   */
  ServedReceiver(Path directory, String settings) throws IOException, InterruptedException {
    log = directory.resolve("serve.log");
    var file = Files.writeString(directory.resolve("settings.json"), settings);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jar = ProjectFiles.dist("fullstory-cloud.jar").toString();
    var builder =
        new ProcessBuilder(
            List.of(
                java,
                "-jar",
                jar,
                "serve",
                "--port=0",
                "--settings=" + file,
                "--api-url=" + fullStory.url()));
    builder.environment().put("FULLSTORY_API_KEY", FullStoryStandIn.KEY);
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    url = address();
  }

  private URI address() throws IOException, InterruptedException {
    while (true) {
      boolean running = process.isAlive();
      var address = ADDRESS.matcher(log());
      if (address.find()) {
        return URI.create(address.group(1));
      }
      if (!running) {
        throw new AssertionError("it has ended: " + log());
      }
      Thread.sleep(10);
    }
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** Responds as a proxy with TLS that stands in front of the receiver. */
  CannedResponse proxy() {
    return this::pass;
  }

  private CannedResponse.Content pass(RecordedRequest request) {
    var passed =
        HttpRequest.newBuilder(URI.create(url + request.path()))
            .header(
                "Content-Type",
                request.headers().getOrDefault("Content-type", List.of("text/plain")).get(0))
            .POST(BodyPublishers.ofString(request.body()))
            .build();
    try {
      var response = client.send(passed, BodyHandlers.ofString());
      return new CannedResponse.Content(response.statusCode(), "application/json", response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    fullStory.close();
  }
}
