package fsdestination.server.receiver.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Rejects what a page of another origin sends. CORS alone keeps such a page from reading the
 * response, not from sending: browsers send plain text without asking first.
 */
public final class OriginCheck extends Handler.Wrapper {
  private static final JsonResponse REJECTION =
      JsonResponse.error(403, "this page may not send: its origin is not one of allowedOrigins", 0);

  public OriginCheck(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean fromPage = request.getHeaders().contains(HttpHeader.ORIGIN);
    // Jetty's CrossOriginHandler, before this one, has set it for the origins that are allowed.
    if (!fromPage || response.getHeaders().contains(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN)) {
      return super.handle(request, response, callback);
    }
    REJECTION.write(response, callback);
    return true;
  }
}
