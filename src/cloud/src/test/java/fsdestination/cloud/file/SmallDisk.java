package fsdestination.cloud.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.function.Executable;

/**
 * A disk that is full for a while: the kernel lets this process write no file beyond a size. What
 * is written across it is written in part, as on a disk with a little room left.
 */
public final class SmallDisk {
  private SmallDisk() {}

  /**
   * @param largest size of a file while the body runs, in bytes; afterwards there is room again
   */
  public static void during(long largest, Executable body) throws Throwable {
    limit(Long.toString(largest));
    try {
      body.execute();
    } finally {
      limit("unlimited");
    }
  }

  /**
   * Sets the soft limit alone, which can be raised again.
   *
   * @param bytes of the largest file, or {@code unlimited}
   */
  public static void limit(String bytes) {
    String process = Long.toString(ProcessHandle.current().pid());
    var command = new ProcessBuilder("prlimit", "--pid", process, "--fsize=" + bytes + ":");
    try {
      assertEquals(0, command.inheritIO().start().waitFor(), "prlimit of util-linux");
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("prlimit of util-linux", e);
    }
  }
}
