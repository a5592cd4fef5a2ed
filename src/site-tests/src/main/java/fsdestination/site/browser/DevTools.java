package fsdestination.site.browser;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.devtools.Command;
import org.openqa.selenium.devtools.Connection;
import org.openqa.selenium.devtools.Event;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;
import org.openqa.selenium.remote.http.HttpMethod;
import org.openqa.selenium.remote.http.HttpRequest;

/** The tab of a Chromium of any age, by the protocol of its developer tools. */
final class DevTools implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client;
  private final Connection connection;
  private final LinkedBlockingQueue<String> loads = new LinkedBlockingQueue<>();

  /**
   * @param address of the port that Chromium opened for its tools
   */
  DevTools(URI address) throws IOException {
    // Asked for HTTP/2 as well, a Chromium of 2018 answers nothing.
    var config = ClientConfig.defaultConfig().baseUri(address).version("HTTP_1_1");
    client = HttpClient.Factory.createDefault().createClient(config);
    var answer = client.execute(new HttpRequest(HttpMethod.GET, "/json/list"));
    List<Map<String, Object>> targets =
        new Json().toType(answer.contentAsString(), Json.LIST_OF_MAPS_TYPE);
    var page =
        targets.stream()
            .filter(target -> "page".equals(target.get("type")))
            .findFirst()
            .orElseThrow(() -> new IOException("no page among " + targets));
    connection = new Connection(client, String.valueOf(page.get("webSocketDebuggerUrl")), config);
    on("Page.loadEventFired", event -> loads.add(String.valueOf(event)));
    ask("Page.enable", Map.of());
  }

  private void on(String event, Consumer<Map<String, Object>> listener) {
    connection.addListener(
        new Event<Map<String, Object>>(event, input -> input.read(Json.MAP_TYPE)),
        (number, parameters) -> listener.accept(parameters));
  }

  /** By one command where there is one, by an answer to each question in older versions. */
  void trustEveryCertificate() {
    ask("Security.enable", Map.of());
    try {
      ask("Security.setIgnoreCertificateErrors", Map.of("ignore", true));
    } catch (WebDriverException unknown) {
      on("Security.certificateError", error -> goOnDespite(requireNonNull(error.get("eventId"))));
      ask("Security.setOverrideCertificateErrors", Map.of("override", true));
    }
  }

  private void goOnDespite(Object error) {
    var answer = Map.of("eventId", error, "action", "continue");
    var unused = connection.send(null, new Command<>("Security.handleCertificateError", answer));
  }

  /**
   * @throws org.openqa.selenium.WebDriverException with what Chromium has against it
   */
  Map<String, Object> ask(String method, Map<String, Object> parameters) {
    return connection.sendAndWait(null, new Command<>(method, parameters, Json.MAP_TYPE), PATIENCE);
  }

  /** Returns, when the page is loaded with all its scripts, what was said of the navigation. */
  Map<String, Object> open(String url) throws IOException {
    loads.clear();
    var navigation = ask("Page.navigate", Map.of("url", url));
    try {
      if (loads.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) == null) {
        throw new IOException(url + " was not loaded after " + PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return navigation;
  }

  @Override
  public void close() {
    connection.close();
    client.close();
  }
}
