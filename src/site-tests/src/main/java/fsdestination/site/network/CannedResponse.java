package fsdestination.site.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The prepared response of a vendor's stand-in to a request. */
@FunctionalInterface
public interface CannedResponse {
  Content to(RecordedRequest request);

  /** A status, a content type and a body. */
  record Content(int status, String type, String body) {}

  static CannedResponse json(String body) {
    return success("application/json", body);
  }

  static CannedResponse json(int status, String body) {
    return request -> new Content(status, "application/json; charset=utf-8", body);
  }

  static CannedResponse script(String body) {
    return success("text/javascript", body);
  }

  /** Reads the file at each request, so that a new build takes effect at once. */
  static CannedResponse scriptFile(Path file) {
    return request -> script(read(file)).to(request);
  }

  static CannedResponse jsonFile(Path file) {
    return request -> json(read(file)).to(request);
  }

  static CannedResponse status(int status) {
    return request -> new Content(status, "text/plain", "");
  }

  /** The same response, delayed: a slow host. */
  default CannedResponse after(Duration delay) {
    return request -> {
      try {
        Thread.sleep(delay.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return to(request);
    };
  }

  /** The same response, once the latch is released. */
  default CannedResponse once(CountDownLatch released) {
    return request -> {
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return to(request);
    };
  }

  private static CannedResponse success(String type, String body) {
    return request -> new Content(200, type + "; charset=utf-8", body);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
