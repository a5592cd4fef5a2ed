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
  private final int maxBytes;
  private final MemoryBudget.Reservation reservation;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

  private BodyReader(Request request, int maxBytes, MemoryBudget.Reservation reservation) {
    this.request = request;
    this.maxBytes = maxBytes;
    this.reservation = reservation;
  }

  /**
   * The body, or a {@link HttpError}.
   *
   * @param maxBytes in bytes
   * @param time for the whole of it
   * @param reservation of memory, from which it takes its bytes
   * @throws HttpError for a body that is announced as too long
   */
  public static CompletableFuture<byte[]> read(
      Request request, int maxBytes, Duration time, MemoryBudget.Reservation reservation) {
    if (request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > maxBytes) {
      throw tooLong(maxBytes);
    }
    var reader = new BodyReader(request, maxBytes, reservation);
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
        whole.completeExceptionally(HttpError.of(400, "the body broke off"));
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
    if (bytes.size() + size > maxBytes) {
      whole.completeExceptionally(tooLong(maxBytes));
      return;
    }
    try {
      reservation.reserve(size);
      bytes.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
    } catch (HttpError e) {
      whole.completeExceptionally(e);
    }
  }

  private static byte[] explain(Throwable failure, Duration time) {
    if (failure instanceof TimeoutException) {
      throw HttpError.retryLater(
          408, String.format(Locale.ROOT, "the body did not come within %,d ms", time.toMillis()));
    }
    throw failure instanceof HttpError known ? known : new IllegalStateException(failure);
  }

  static HttpError tooLong(int maxBytes) {
    return HttpError.of(
        413, String.format(Locale.ROOT, "a body of at most %,d bytes is taken", maxBytes));
  }
}
