package fsdestination.server.receiver;

import fsdestination.Nullable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the callbacks of a library told of each event. */
final class Outcomes {
  private final Map<String, CompletableFuture<String>> told = new ConcurrentHashMap<>();

  void taken(String event) {
    of(event).complete("taken");
  }

  void failed(String event, @Nullable Throwable failure) {
    of(event).complete(String.valueOf(failure == null ? null : failure.getMessage()));
  }

  /** Waits for it; the libraries for Java try again after up to half a minute. */
  String await(String event) throws InterruptedException, ExecutionException, TimeoutException {
    return of(event).get(100, TimeUnit.SECONDS);
  }

  private CompletableFuture<String> of(String event) {
    return told.computeIfAbsent(event, any -> new CompletableFuture<>());
  }
}
