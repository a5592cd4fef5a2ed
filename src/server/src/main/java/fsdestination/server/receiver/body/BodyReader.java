package fsdestination.server.receiver.body;

import fsdestination.server.receiver.http.HttpError;
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
  private final MemoryBudget.Share share;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

  private BodyReader(Request request, int longest, MemoryBudget.Share share) {
    this.request = request;
    this.longest = longest;
    this.share = share;
  }

  /**
   * The body, or a {@link HttpError}.
   *
   * @param longest in bytes
   * @param time for the whole of it
   * @param share of the memory, from which it takes its bytes
   * @throws HttpError for a body that is announced as too long
   */
  public static CompletableFuture<byte[]> read(
      Request request, int longest, Duration time, MemoryBudget.Share share) {
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
        whole.completeExceptionally(HttpError.wrong(400, "the body broke off"));
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
    } catch (HttpError e) {
      whole.completeExceptionally(e);
    }
  }

  private static byte[] explain(Throwable failure, Duration time) {
    if (failure instanceof TimeoutException) {
      throw HttpError.later(
          408, String.format(Locale.ROOT, "the body did not come within %,d ms", time.toMillis()));
    }
    throw failure instanceof HttpError known ? known : new IllegalStateException(failure);
  }

  static HttpError tooLong(int longest) {
    return HttpError.wrong(
        413, String.format(Locale.ROOT, "a body of at most %,d bytes is taken", longest));
  }
}
