package fsdestination.server.receiver.body;

import fsdestination.server.receiver.http.NotTakenException;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads a body as it comes, without a thread that waits for it, up to a size and a time. Room is
 * taken for what has come, not for what was announced: who sends slowly does not hold much.
 */
public final class BodyReader implements Runnable {
  private final Request request;
  private final int longest;
  private final BodyMemory.Share share;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

  private BodyReader(Request request, int longest, BodyMemory.Share share) {
    this.request = request;
    this.longest = longest;
    this.share = share;
  }

  /**
   * The body, or a {@link NotTakenException}.
   *
   * @param longest in bytes
   * @param time for the whole of it
   * @param share of the memory, from which it takes its bytes
   * @throws NotTakenException for a body that is announced as too long
   */
  public static CompletableFuture<byte[]> read(
      Request request, int longest, Duration time, BodyMemory.Share share) {
    if (request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > longest) {
      throw tooLong(longest);
    }
    var reader = new BodyReader(request, longest, share);
    reader.run();
    return reader
        .whole
        .orTimeout(time.toNanos(), TimeUnit.NANOSECONDS)
        .exceptionally(failure -> explain(failure, time));
  }

  @Override
  public void run() {
    while (!whole.isDone()) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        whole.completeExceptionally(NotTakenException.wrong(400, "the body broke off"));
        return;
      }
      boolean last = chunk.isLast();
      add(chunk);
      chunk.release();
      if (last) whole.complete(bytes.toByteArray());
    }
  }

  private void add(Content.Chunk chunk) {
    int size = chunk.remaining();
    if (bytes.size() + size > longest) {
      whole.completeExceptionally(tooLong(longest));
      return;
    }
    try {
      share.need(size);
      bytes.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
    } catch (NotTakenException e) {
      whole.completeExceptionally(e);
    }
  }

  private static byte[] explain(Throwable failure, Duration time) {
    if (failure instanceof TimeoutException) {
      throw NotTakenException.later(
          408, String.format(Locale.ROOT, "the body did not come within %,d ms", time.toMillis()));
    }
    throw failure instanceof NotTakenException known ? known : new IllegalStateException(failure);
  }

  static NotTakenException tooLong(int longest) {
    return NotTakenException.wrong(
        413, String.format(Locale.ROOT, "a body of at most %,d bytes is taken", longest));
  }
}
