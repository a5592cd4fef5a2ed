package fsdestination.server.receiver.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/** Once the receiver stops, requests that it has are finished, and further ones sent away. */
public final class DrainHandler extends GracefulHandler {
  public DrainHandler(Handler handler) {
    super(handler);
  }

  @Override
  protected void handleShutdownRejection(Request request, Response response, Callback callback) {
    JsonResponse.error(503, "the receiver is stopping", 5).write(response, callback);
  }
}
