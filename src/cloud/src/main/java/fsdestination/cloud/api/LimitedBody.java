package fsdestination.cloud.api;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** The text of an answer, which is given up when it grows too long or takes too long. */
final class LimitedBody implements BodySubscriber<String> {
  private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
  private final AtomicReference<Subscription> source = new AtomicReference<>();
  private final CompletableFuture<String> body;
  private final long longest;
  private long length;

  /**
   * @param longest in bytes
   * @param time until the last one
   */
  LimitedBody(long longest, Duration time) {
    this.longest = longest;
    body =
        text.getBody()
            .toCompletableFuture()
            .orTimeout(Math.max(time.toNanos(), 1), TimeUnit.NANOSECONDS)
            .exceptionally(this::giveUp);
  }

  @Override
  public CompletionStage<String> getBody() {
    return body;
  }

  private String giveUp(Throwable failure) {
    Subscription open = source.get();
    if (open != null) open.cancel();
    throw new CompletionException(
        failure instanceof TimeoutException ? new HttpTimeoutException("too slow") : failure);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.set(subscription);
    text.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) length += buffer.remaining();
    if (length <= longest) {
      text.onNext(buffers);
    } else {
      Objects.requireNonNull(source.get()).cancel();
      text.onError(new IOException("an answer of more than %,d bytes".formatted(longest)));
    }
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
