package fsdestination.site.network;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Sends vendors' responses, with CORS headers for every origin. A request without a response gets
 * 404 and is recorded.
 */
final class VendorHandler {
  private final VendorResponses responses;
  private final Recording<String> unexpectedRequests;

  VendorHandler(VendorResponses responses, Recording<String> unexpectedRequests) {
    this.responses = responses;
    this.unexpectedRequests = unexpectedRequests;
  }

  void handle(HttpExchange exchange, RecordedRequest request) throws IOException {
    try (exchange) {
      allowEveryOrigin(exchange);
      if (request.method().equals("OPTIONS")) {
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      var response = responses.at(request.host() + request.path());
      if (response.isEmpty()) {
        unexpectedRequests.add("404 " + request);
      }
      var content = response.orElse(CannedResponse.status(404)).to(request);
      exchange.getResponseHeaders().set("Content-Type", content.type());
      var body = content.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(content.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void allowEveryOrigin(HttpExchange exchange) {
    var origin = exchange.getRequestHeaders().getFirst("Origin");
    var headers = exchange.getResponseHeaders();
    headers.set("Access-Control-Allow-Origin", origin == null ? "*" : origin);
    headers.set("Access-Control-Allow-Headers", "*, authorization, content-type");
    headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, OPTIONS");
    headers.set("Cache-Control", "no-store");
  }
}
