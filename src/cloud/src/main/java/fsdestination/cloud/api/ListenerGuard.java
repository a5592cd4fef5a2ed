package fsdestination.cloud.api;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A listener whose exceptions fail no request: the first one is logged. */
final class ListenerGuard implements ClientListener {
  /** Of a client without a listener. */
  static final ListenerGuard NONE = new ListenerGuard((endpoint, status, duration) -> {});

  private final ClientListener listener;
  private final AtomicBoolean logged = new AtomicBoolean();

  ListenerGuard(ClientListener listener) {
    this.listener = listener;
  }

  @Override
  public void onAttempt(Endpoint endpoint, int status, Duration duration) {
    guard(() -> listener.onAttempt(endpoint, status, duration));
  }

  @Override
  public void onRetry(Endpoint endpoint, Duration delay) {
    guard(() -> listener.onRetry(endpoint, delay));
  }

  private void guard(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      if (logged.compareAndSet(false, true)) {
        System.getLogger(ListenerGuard.class.getName())
            .log(System.Logger.Level.WARNING, "a listener of the client failed", e);
      }
    }
  }
}
