package fsdestination.site.browser;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started for a session; closing it ends the last first, and all of them in any case. */
final class Started implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public void close() {
    var failed = new IllegalStateException("not everything could be ended");
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        failed.addSuppressed(e);
      }
    }
    if (failed.getSuppressed().length > 0) {
      throw failed;
    }
  }
}
