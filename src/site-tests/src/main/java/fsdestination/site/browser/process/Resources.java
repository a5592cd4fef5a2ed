package fsdestination.site.browser.process;

import java.util.ArrayDeque;
import java.util.Deque;

/** The resources of a session. Closes all in reverse order, and collects the failures. */
public final class Resources implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  public <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public void close() {
    var failed = new IllegalStateException("some resources could not be closed");
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
