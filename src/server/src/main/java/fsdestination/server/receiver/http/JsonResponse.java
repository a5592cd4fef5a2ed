package fsdestination.server.receiver.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A response, in JSON but for the metrics.
 *
 * @param body empty for none
 * @param retryAfter in seconds; 0 if the sender should not retry
 * @param expected with 405 the allowed methods, with 401 the authentication scheme; otherwise empty
 */
public record JsonResponse(int status, String type, String body, int retryAfter, String expected) {
  public static final JsonMapper MAPPER = new JsonMapper();

  public static JsonResponse json(int status, ObjectNode body, int retryAfter) {
    return new JsonResponse(status, "application/json", body + "\n", retryAfter, "");
  }

  /** With 200. */
  public static JsonResponse ok(String type, String body) {
    return new JsonResponse(200, type, body, 0, "");
  }

  /** {@code {"success": false, "error": problem, "code": …, "message": problem}}. */
  public static JsonResponse error(int status, String problem, int retryAfter) {
    return json(status, errorBody(status, problem, problem), retryAfter);
  }

  /**
   * The start of the body of an error.
   *
   * @param message with more than the error says, where there is more; Segment's library for Python
   *     shows it, after the code
   */
  public static ObjectNode errorBody(int status, String error, String message) {
    String code = HttpStatus.getMessage(status).toLowerCase(Locale.ROOT).replace(' ', '_');
    return MAPPER
        .createObjectNode()
        .put("success", false)
        .put("error", error)
        .put("code", code)
        .put("message", message);
  }

  public static JsonResponse empty(int status) {
    return new JsonResponse(status, "", "", 0, "");
  }

  JsonResponse withExpected(String header) {
    return new JsonResponse(status, type, body, retryAfter, header);
  }

  public void write(Response response, Callback callback) {
    response.setStatus(status);
    if (retryAfter > 0) response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
    if (status == 405) response.getHeaders().put(HttpHeader.ALLOW, expected);
    if (status == 401) response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, expected);
    if (!type.isEmpty()) response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    // If the body has not arrived, Jetty closes the connection; a sender would use it again.
    if (!response.getRequest().consumeAvailable()) {
      response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
    }
    Content.Sink.write(response, true, body, callback);
  }
}
