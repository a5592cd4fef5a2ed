package fsdestination.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.api.FullStoryApi;
import java.io.IOException;
import java.util.Map;

/**
 * Plans the requests of cloud mode for an event, without sending them: POST {@code {settings,
 * event}} returns {@code {requests: [{subscription, method, path, body} or {subscription,
 * rejection}], notes: […]}}. Invalid JSON gets 400 with {@code {error}}, a body over 1 MiB gets
 * 413.
 */
final class CloudRequests implements HttpHandler {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MAX_BODY_BYTES = 1 << 20;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
      int status = body.length > MAX_BODY_BYTES ? 413 : 200;
      byte[] response = {};
      try {
        if (status == 200) response = MAPPER.writeValueAsBytes(plan(MAPPER.readTree(body)));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        status = 400;
        response = MAPPER.writeValueAsBytes(MAPPER.createObjectNode().put("error", e.getMessage()));
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(status, response.length == 0 ? -1 : response.length);
      exchange.getResponseBody().write(response);
    }
  }

  private static ObjectNode plan(JsonNode input) throws JsonProcessingException {
    Map<?, ?> settings = MAPPER.convertValue(input.path("settings"), Map.class);
    var event = Event.parse(MAPPER.writeValueAsBytes(input.path("event")));
    var plan = MAPPER.createObjectNode();
    try (var api = FullStoryApi.of("nothing-is-sent");
        var destination = CloudDestination.of(stringKeys(settings), api)) {
      var requests = plan.putArray("requests");
      for (var planned : destination.plan(event).entries()) {
        if (planned.request() != null || !planned.rejection().isEmpty())
          requests.add(entry(planned));
      }
      var notes = plan.putArray("notes");
      destination.configErrors().forEach(each -> notes.add(each.toString()));
      destination.warnings().forEach(notes::add);
    }
    return plan;
  }

  private static Map<String, ?> stringKeys(Map<?, ?> json) {
    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    var object = (Map<String, ?>) json;
    return object;
  }

  private static ObjectNode entry(PlannedRequest planned) {
    var entry = MAPPER.createObjectNode().put("subscription", planned.subscription());
    var request = planned.request();
    if (request == null) return entry.put("rejection", planned.rejection());
    entry.put("method", request.endpoint().method()).put("path", request.path());
    return entry.putRawValue("body", new RawValue(request.body()));
  }
}
