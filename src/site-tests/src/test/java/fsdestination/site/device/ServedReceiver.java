package fsdestination.site.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
  ServedReceiver(Path directory, String settings) throws IOException {
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

  private URI address() {
    return await()
        .atMost(Duration.ofMinutes(1))
        .failFast(() -> assertThat(process.isAlive()).withFailMessage(this::log).isTrue())
        .until(
            () -> ADDRESS.matcher(log()).results().map(match -> match.group(1)).findFirst(),
            Optional::isPresent)
        .map(URI::create)
        .orElseThrow();
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
