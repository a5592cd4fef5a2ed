package fsdestination.server.command;

import java.util.logging.LogManager;

/**
 * The JDK's logging, but one that lasts to the end of the process: the JDK takes all handlers away
 * as soon as the process is told to end, when requests are still being answered. The JDK makes one
 * if the property {@code java.util.logging.manager} names it before anything is called here.
 */
public final class LastingLog extends LogManager {
  private volatile boolean lasting;

  /** For the JDK, which makes one. */
  public LastingLog() {}

  /** From now on the handlers stay. */
  static void last() {
    if (LogManager.getLogManager() instanceof LastingLog log) log.lasting = true;
  }

  @Override
  public void reset() {
    if (!lasting) super.reset();
  }
}
