package fsdestination.cloud.file;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import fsdestination.Nullable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/**
 * A file that is only added to. Once an addition has failed, as on a full disk, every later one
 * fails too: an addition that succeeded after half of one would make both unreadable. What the
 * half has left behind is cut off by who opens the file again.
 */
final class DurableFile implements Closeable {
  private final FileChannel channel;
  private long length;
  private @Nullable IOException failure;

  private DurableFile(FileChannel channel) throws IOException {
    this.channel = channel;
    this.length = channel.size();
  }

  /** Opens a file, which is made where there is none. */
  static DurableFile open(Path path) throws IOException {
    var file = new DurableFile(FileChannel.open(path, CREATE, READ, WRITE));
    try {
      if (file.length == 0) forceDirectory(path.toAbsolutePath().getParent());
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** A new file survives a loss of power only with its entry in the directory. */
  private static void forceDirectory(@Nullable Path directory) throws IOException {
    if (directory == null) return;
    try (var channel = FileChannel.open(directory, READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows has no such thing, nor has a directory that may be written to but not read.
    }
  }

  /** False where another process, or another part of this one, has it. */
  boolean lock() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** In bytes; that of the additions that succeeded. */
  long length() {
    return length;
  }

  /** Reads all of it; called before anything is added. */
  byte[] read() throws IOException {
    channel.position(0);
    return Channels.newInputStream(channel).readAllBytes();
  }

  /** Cuts off what is after so many bytes. */
  void truncate(long bytes) throws IOException {
    channel.truncate(bytes);
    length = Math.min(length, bytes);
  }

  /**
   * @throws IOException where it is not, or not wholly, written, or an earlier addition was not
   */
  void append(byte[] bytes) throws IOException {
    if (failure != null) throw failure;
    try {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) channel.write(rest, length + rest.position());
      length += bytes.length;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Makes what was added survive a loss of power. */
  void force() throws IOException {
    if (failure != null) throw failure;
    try {
      channel.force(false);
    } catch (IOException e) {
      // What could not be written to the disk is not tried again by the system.
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
