package fsdestination.server.send.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/**
 * A disk that is full for a while: the kernel lets this process write no file beyond a size. What
 * is written across it is written in part, as on a disk with a little room left.
 */
public final class SmallDisk {
  private static final String INITIAL = limit();

  private SmallDisk() {}

  /**
   * @param largest size of a file while the body runs, in bytes; afterwards there is room again
   */
  public static void during(long largest, Executable body) throws Throwable {
    limit(largest);
    try {
      body.execute();
    } finally {
      restore();
    }
  }

  /** Sets the soft limit alone, which can be raised again, to so many bytes of a file. */
  public static void limit(long bytes) {
    set(Long.toString(bytes));
  }

  /** Sets the limit that there was when this class was loaded. */
  public static void restore() {
    set(INITIAL);
  }

  private static void set(String bytes) {
    var unused = prlimit("--fsize=" + bytes + ":");
  }

  /** In bytes, or {@code unlimited}. */
  static String limit() {
    return prlimit("--fsize", "--output=SOFT", "--noheadings", "--raw");
  }

  private static String prlimit(String... options) {
    var command = new ArrayList<String>();
    command.addAll(List.of("prlimit", "--pid", Long.toString(ProcessHandle.current().pid())));
    command.addAll(List.of(options));
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      assertEquals(0, process.waitFor(), "prlimit of util-linux: " + output);
      return output;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("prlimit of util-linux", e);
    }
  }
}
