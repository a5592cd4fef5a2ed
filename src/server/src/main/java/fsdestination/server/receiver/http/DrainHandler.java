package fsdestination.server.receiver.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Once the receiver stops, requests that it has are finished, and further ones rejected, but for
 * one path: what stops lives still.
 */
public final class DrainHandler extends GracefulHandler {
  private final String alwaysOpen;

  /**
   * @param alwaysOpen a path
   */
  public DrainHandler(Handler handler, String alwaysOpen) {
    super(handler);
    this.alwaysOpen = alwaysOpen;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return Request.getPathInContext(request).equals(alwaysOpen)
        ? getHandler().handle(request, response, callback)
        : super.handle(request, response, callback);
  }

  @Override
  protected void handleShutdownRejection(Request request, Response response, Callback callback) {
    JsonResponse.error(503, "the receiver is stopping", 5).write(response, callback);
  }
}
