package fsdestination.site.browser;

import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** A program that runs until it is closed, and then gets a moment before it is killed. */
record ChildProcess(Process process) implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 5;

  boolean isAlive() {
    return process.isAlive();
  }

  InputStream output() {
    return process.getInputStream();
  }

  @Override
  public void close() {
    var children = process.descendants().toList();
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
