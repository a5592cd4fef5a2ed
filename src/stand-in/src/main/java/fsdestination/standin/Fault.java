package fsdestination.standin;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * A way to fail. Most faults happen between the client and FullStory, where nobody knows of keys;
 * those {@linkplain #isWithin within} FullStory happen while it executes a request, so that their
 * results are filed under its key.
 */
public interface Fault {
  /**
   * @param undisturbed does what was asked, once it is called, and says what FullStory answers
   */
  StandInAnswer answer(Supplier<StandInAnswer> undisturbed);

  /** Whether it happens while FullStory executes the request. */
  default boolean isWithin() {
    return false;
  }

  /** A fault while FullStory executes the request. */
  static Fault within(Fault fault) {
    return new Fault() {
      @Override
      public StandInAnswer answer(Supplier<StandInAnswer> undisturbed) {
        return fault.answer(undisturbed);
      }

      @Override
      public boolean isWithin() {
        return true;
      }
    };
  }

  /** An error before anything was done: 500 by FullStory itself, others by what is before it. */
  static Fault status(int status) {
    Fault fault = undisturbed -> StandInAnswer.error(status, "server_error", "told to fail");
    return status == 500 ? within(fault) : fault;
  }

  /** 429 with {@code Retry-After}. */
  static Fault tooMany(String retryAfter) {
    return undisturbed ->
        StandInAnswer.error(429, "too_many_requests", "Too many requests.")
            .with("Retry-After", retryAfter);
  }

  /** Answers rightly, but late: FullStory executes the request for so long. */
  static Fault slow(Duration delay) {
    return within(
        undisturbed -> {
          Pauses.sleep(delay);
          return undisturbed.get();
        });
  }

  /**
   * Answers as usual, but only after the latch has opened: FullStory executes the request until
   * then.
   */
  static Fault until(CountDownLatch latch) {
    return within(
        undisturbed -> {
          Pauses.await(latch);
          return undisturbed.get();
        });
  }

  /** Does what was asked, but closes the connection without an answer. */
  static Fault lostAnswer() {
    return undisturbed -> {
      var unused = undisturbed.get();
      return StandInAnswer.none();
    };
  }

  /** Closes the connection in the middle of the answer. */
  static Fault halfClosed() {
    return undisturbed -> StandInAnswer.broken("{\"id\":", Duration.ZERO);
  }

  /** Sends the answer's head, and then nothing more for a while. */
  static Fault stalled(Duration delay) {
    return undisturbed -> StandInAnswer.broken("", delay);
  }

  /** 200, with a body that is no JSON. */
  static Fault garbage() {
    return answering(200, "\u0000<html>\ufffd");
  }

  /** An answer with this status and body. */
  static Fault answering(int status, String body) {
    return undisturbed -> StandInAnswer.of(status, body);
  }

  /** Leads elsewhere. */
  static Fault redirect(String location) {
    return undisturbed -> StandInAnswer.of(302, "").with("Location", location);
  }
}
