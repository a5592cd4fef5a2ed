package fsdestination.site.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** What a vendor's host says to a request. */
@FunctionalInterface
public interface Answer {
  Reply to(RecordedRequest request);

  /** A status, a content type and a body. */
  record Reply(int status, String type, String body) {}

  static Answer json(String text) {
    return text("application/json", text);
  }

  static Answer json(int status, String text) {
    return request -> new Reply(status, "application/json; charset=utf-8", text);
  }

  static Answer script(String text) {
    return text("text/javascript", text);
  }

  /** The file as it is when the request comes, so that a fresh build is seen at once. */
  static Answer scriptFile(Path file) {
    return request -> script(read(file)).to(request);
  }

  static Answer jsonFile(Path file) {
    return request -> json(read(file)).to(request);
  }

  static Answer status(int status) {
    return request -> new Reply(status, "text/plain", "");
  }

  /** The same answer, later: a slow host. */
  default Answer after(Duration wait) {
    return request -> {
      try {
        Thread.sleep(wait.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return to(request);
    };
  }

  /** The same answer, held back until it is released. */
  default Answer once(CountDownLatch released) {
    return request -> {
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return to(request);
    };
  }

  private static Answer text(String type, String text) {
    return request -> new Reply(200, type + "; charset=utf-8", text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
