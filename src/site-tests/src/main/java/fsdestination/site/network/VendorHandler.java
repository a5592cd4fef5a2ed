package fsdestination.site.network;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives a vendor's answer to a page of any origin; what has no answer gets 404 and is recorded. */
final class VendorHandler {
  private final VendorAnswers answers;
  private final Recording<String> refused;

  VendorHandler(VendorAnswers answers, Recording<String> refused) {
    this.answers = answers;
    this.refused = refused;
  }

  void handle(HttpExchange exchange, RecordedRequest request) throws IOException {
    try (exchange) {
      allowEveryOrigin(exchange);
      if (request.method().equals("OPTIONS")) {
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      var answer = answers.at(request.host() + request.path());
      if (answer.isEmpty()) {
        refused.add("404 " + request);
      }
      var reply = answer.orElse(Answer.status(404)).to(request);
      exchange.getResponseHeaders().set("Content-Type", reply.type());
      var body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
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
