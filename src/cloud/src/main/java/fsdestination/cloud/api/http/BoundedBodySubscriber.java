package fsdestination.cloud.api.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;

/** The string of a response, which fails if it gets too long or takes too long. */
final class BoundedBodySubscriber implements BodySubscriber<String> {
  private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
  private final AtomicReference<Subscription> source = new AtomicReference<>();
  private final long maxBytes;
  private final CompletableFuture<String> body = new CompletableFuture<>();
  private long length;

  /**
   * @param maxBytes of the body
   * @param timeout until the last byte
   */
  BoundedBodySubscriber(long maxBytes, Duration timeout, TimeoutScheduler timeouts) {
    this.maxBytes = maxBytes;
    Runnable tooSlow = () -> fail(new HttpTimeoutException("too slow"));
    timeouts.schedule(tooSlow, timeout);
    var unused = body.whenComplete((whole, failure) -> timeouts.cancel(tooSlow));
    var unusedToo =
        text.getBody()
            .whenComplete(
                (whole, failure) -> {
                  if (failure == null) body.complete(whole);
                  else body.completeExceptionally(failure);
                });
  }

  @Override
  public CompletionStage<String> getBody() {
    return body;
  }

  private void fail(IOException reason) {
    Subscription open = source.get();
    if (open != null) open.cancel();
    // Not of the text, which another thread may be adding to.
    body.completeExceptionally(reason);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.set(subscription);
    text.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) length += buffer.remaining();
    if (length <= maxBytes) text.onNext(buffers);
    else fail(new IOException(tooLong()));
  }

  private String tooLong() {
    return String.format(Locale.ROOT, "an answer of more than %,d bytes", maxBytes);
  }

  @Override
  public void onError(Throwable failure) {
    text.onError(failure);
  }

  @Override
  public void onComplete() {
    text.onComplete();
  }
}
