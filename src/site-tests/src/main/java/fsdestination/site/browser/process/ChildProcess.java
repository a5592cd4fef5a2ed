package fsdestination.site.browser.process;

import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/** A program that runs until it is closed; if it does not end then, it is killed. */
public record ChildProcess(Process process) implements AutoCloseable {
  private static final int TIMEOUT_SECONDS = 5;

  public boolean isAlive() {
    return process.isAlive();
  }

  public InputStream output() {
    return process.getInputStream();
  }

  @Override
  public void close() {
    var children = process.descendants().toList();
    process.destroy();
    process.onExit().completeOnTimeout(process, TIMEOUT_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
