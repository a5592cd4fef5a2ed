package fsdestination.server.send.journal;

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
import java.nio.file.Path;

/**
 * An append-only file. After an append has failed, for example because the disk was full, all later
 * ones fail too: an append after half of another would make both unreadable. Whoever opens the file
 * again truncates the half.
 */
final class DurableFile implements Closeable {
  private final FileChannel channel;
  private long length;
  private @Nullable IOException failure;

  private DurableFile(FileChannel channel) throws IOException {
    this.channel = channel;
    this.length = channel.size();
  }

  /** Opens a file, and creates it if it does not exist. */
  static DurableFile open(Path path) throws IOException {
    var file = new DurableFile(FileChannel.open(path, CREATE, READ, WRITE));
    if (file.length == 0) forceDirectory(path.toAbsolutePath().getParent());
    return file;
  }

  /** A new file only survives a loss of power if its directory entry does; best effort. */
  private static void forceDirectory(@Nullable Path directory) {
    if (directory == null) return;
    try (var channel = FileChannel.open(directory, READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows and some network and FUSE mounts cannot do this, and a directory may be writable
      // but not readable. The file itself is writable, which is enough for a run.
    }
  }

  /** Returns false if another process, or another part of this one, holds the lock. */
  boolean lock() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The length of the appends that succeeded, in bytes. */
  long length() {
    return length;
  }

  /** Reads the whole file; call it before the first append. */
  byte[] read() throws IOException {
    channel.position(0);
    return Channels.newInputStream(channel).readAllBytes();
  }

  /** Truncates the file to this length, in bytes. */
  void truncate(long bytes) throws IOException {
    channel.truncate(bytes);
    length = Math.min(length, bytes);
  }

  /**
   * @throws IOException if the bytes could not be written completely, or those of an earlier append
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

  /** Makes all appends survive a loss of power. */
  void force() throws IOException {
    if (failure != null) throw failure;
    try {
      channel.force(false);
    } catch (IOException e) {
      // The operating system does not retry what it could not write to the disk.
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
