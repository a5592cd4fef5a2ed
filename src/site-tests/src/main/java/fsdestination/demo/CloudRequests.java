package fsdestination.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.Planned;
import fsdestination.cloud.api.FullStoryApi;
import java.io.IOException;
import java.util.Map;

/**
 * What cloud mode would send for an event: takes {@code {settings, event}}, answers {@code
 * {requests: [{subscription, method, path, body} or {subscription, refusal}], notes: […]}}. Nothing
 * is sent.
 */
final class CloudRequests implements HttpHandler {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST = 1 << 20;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readNBytes(LONGEST + 1);
      int status = body.length > LONGEST ? 413 : 200;
      byte[] reply = {};
      try {
        if (status == 200) reply = MAPPER.writeValueAsBytes(plan(MAPPER.readTree(body)));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        status = 400;
        reply = MAPPER.writeValueAsBytes(MAPPER.createObjectNode().put("error", e.getMessage()));
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(status, reply.length == 0 ? -1 : reply.length);
      exchange.getResponseBody().write(reply);
    }
  }

  private static ObjectNode plan(JsonNode asked) throws JsonProcessingException {
    Map<?, ?> settings = MAPPER.convertValue(asked.path("settings"), Map.class);
    var event = Event.parse(MAPPER.writeValueAsBytes(asked.path("event")));
    var plan = MAPPER.createObjectNode();
    try (var api = FullStoryApi.of("nothing-is-sent");
        var destination = CloudDestination.of(textKeys(settings), api)) {
      var requests = plan.putArray("requests");
      for (var planned : destination.plan(event)) {
        if (planned.request() != null || !planned.refusal().isEmpty()) requests.add(entry(planned));
      }
      var notes = plan.putArray("notes");
      destination.configErrors().forEach(each -> notes.add(each.toString()));
      destination.unavailable().forEach(notes::add);
    }
    return plan;
  }

  private static Map<String, ?> textKeys(Map<?, ?> json) {
    @SuppressWarnings("unchecked") // a JSON object has no others
    var object = (Map<String, ?>) json;
    return object;
  }

  private static ObjectNode entry(Planned planned) {
    var entry = MAPPER.createObjectNode().put("subscription", planned.subscription());
    var request = planned.request();
    if (request == null) return entry.put("refusal", planned.refusal());
    entry.put("method", request.endpoint().method()).put("path", request.path());
    return entry.putRawValue("body", new RawValue(request.body()));
  }
}
