package fsdestination.server.command;

import fsdestination.Nullable;
import fsdestination.cloud.Tally;
import fsdestination.server.send.ProgressListener;
import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, or none. */
final class ProgressLine implements ProgressListener, AutoCloseable {
  private final @Nullable ProgressBar bar;

  /** None. */
  ProgressLine() {
    bar = null;
  }

  /**
   * @param size of the input in bytes, or -1 where it is not known
   */
  ProgressLine(long size) {
    boolean small = size < 10_000_000;
    bar =
        new ProgressBarBuilder()
            .setTaskName("send")
            .setInitialMax(size)
            .setUnit(small ? " kB" : " MB", small ? 1_000 : 1_000_000)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .build();
  }

  /** Whether a person is looking on. */
  @SuppressWarnings("SystemConsoleNull") // Later JDKs are asked below.
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) return false;
    try {
      // From JDK 22 on there is a console without a terminal, too.
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void onProgress(long offset, Tally tally) {
    if (bar == null) return;
    bar.stepTo(offset);
    bar.setExtraMessage(tally.rejected() == 0 ? "" : tally.rejected() + " rejected");
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}
