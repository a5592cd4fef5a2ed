package fsdestination.site.network;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A request as a server received it, with the URL that the page requested. */
public record RecordedRequest(
    String method, URI url, Map<String, List<String>> headers, String body) {

  static RecordedRequest of(String scheme, HttpExchange exchange) throws IOException {
    var host = exchange.getRequestHeaders().getFirst("Host");
    return new RecordedRequest(
        exchange.getRequestMethod(),
        URI.create(scheme + "://" + host + exchange.getRequestURI()),
        Map.copyOf(exchange.getRequestHeaders()),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  public String host() {
    return url.getHost();
  }

  public String path() {
    return url.getPath();
  }

  @Override
  public String toString() {
    return method + " " + url + (body.isEmpty() ? "" : "\n  " + body);
  }
}
