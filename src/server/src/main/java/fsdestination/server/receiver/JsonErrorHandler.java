package fsdestination.server.receiver;

import fsdestination.server.receiver.http.JsonResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that Jetty responds with itself, in the same form as ours; nothing of the request in it.
 */
final class JsonErrorHandler extends ErrorHandler {
  private final AccessLog log;

  JsonErrorHandler(AccessLog log) {
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    log.record(request, status);
    JsonResponse.error(status, "HTTP status " + status, status >= 500 ? 1 : 0)
        .write(response, callback);
    return true;
  }
}
