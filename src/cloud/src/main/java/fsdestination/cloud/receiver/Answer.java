package fsdestination.cloud.receiver;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What a request is answered with.
 *
 * @param body empty for none
 * @param retryAfter in seconds; 0 where the sender need not come back
 */
record Answer(int status, String type, String body, int retryAfter) {
  static final JsonMapper MAPPER = new JsonMapper();

  static Answer json(int status, ObjectNode body, int retryAfter) {
    return new Answer(status, "application/json", body + "\n", retryAfter);
  }

  /** {@code {"success": false, "error": problem}}. */
  static Answer problem(int status, String problem, int retryAfter) {
    ObjectNode body = MAPPER.createObjectNode().put("success", false).put("error", problem);
    return json(status, body, retryAfter);
  }

  static Answer empty(int status) {
    return new Answer(status, "", "", 0);
  }

  void write(Response response, Callback callback) {
    response.setStatus(status);
    if (retryAfter > 0) response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
    if (status == 405) response.getHeaders().put(HttpHeader.ALLOW, "POST");
    if (status == 401) response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic");
    if (!type.isEmpty()) response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    Content.Sink.write(response, true, body, callback);
  }
}
