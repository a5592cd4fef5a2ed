package fsdestination.cloud.api;

import static java.util.Objects.requireNonNull;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long FullStory is waited for.
 *
 * @param attempts how often a request is made at most, at least 1
 * @param firstDelay between the first attempt and the second; it doubles each time, give or take a
 *     quarter
 * @param longestDelay between two attempts; where FullStory asks to wait for longer than {@code
 *     longestRetryAfter}, it is not waited for at all
 * @param timeout for one attempt, connecting and the answer's last byte included
 * @param firstPoll until a batch job is asked about; it doubles up to {@code longestDelay}
 * @param job how long a batch job may take
 */
public record RetryOptions(
    int attempts,
    Duration firstDelay,
    Duration longestDelay,
    Duration longestRetryAfter,
    Duration timeout,
    Duration firstPoll,
    Duration job) {
  // Before the first one is made, which is checked against them.
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(10_000);

  /** Six attempts of up to 10 seconds, as Segment has it, and about 16 seconds between them. */
  public static final RetryOptions DEFAULT =
      new RetryOptions(
          6,
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(1),
          Duration.ofHours(2));

  /**
   * @throws IllegalArgumentException where there is no attempt, a time is negative or longer than
   *     10,000 days, or {@code timeout} or {@code job} is shorter than a millisecond
   */
  public RetryOptions {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be at least 1 but was " + attempts);
    }
    check("firstDelay", firstDelay);
    check("longestDelay", longestDelay);
    check("longestRetryAfter", longestRetryAfter);
    checkSome("timeout", timeout);
    check("firstPoll", firstPoll);
    checkSome("job", job);
  }

  private static void check(String name, Duration time) {
    requireNonNull(time, name);
    if (time.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative but was " + time);
    }
    if (time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(name + " must be at most " + LONGEST + " but was " + time);
    }
  }

  private static void checkSome(String name, Duration time) {
    check(name, time);
    if (time.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          name + " must be at least " + SHORTEST + " but was " + time);
    }
  }

  /**
   * The time between an attempt and the next one, drawn by lot, so that many clients do not come
   * back at once.
   *
   * @param attempt the one that failed, from 1
   * @param asked what FullStory asks for, which is never undercut
   */
  Duration delay(int attempt, @Nullable Duration asked) {
    double chance = ThreadLocalRandom.current().nextDouble();
    if (asked != null)
      return asked.plusMillis((long) (chance * (double) firstDelay.toMillis() / 2));
    double doubled = (double) firstDelay.toMillis() * Math.pow(2, attempt - 1);
    double delay = Math.min(doubled, (double) longestDelay.toMillis());
    return Duration.ofMillis((long) (delay * (0.75 + chance / 2)));
  }

  /**
   * The same, but at most two attempts, and a second of waiting for {@code Retry-After}: for who
   * sends on what another waits for, and tries again itself.
   */
  public RetryOptions forWaitingSender() {
    Duration second = Duration.ofSeconds(1);
    return new RetryOptions(
        Math.min(attempts, 2),
        firstDelay,
        longestDelay,
        longestRetryAfter.compareTo(second) < 0 ? longestRetryAfter : second,
        timeout,
        firstPoll,
        job);
  }

  /** The same, but each request is made at most so often. */
  public RetryOptions withAttempts(int attempts) {
    return new RetryOptions(
        attempts, firstDelay, longestDelay, longestRetryAfter, timeout, firstPoll, job);
  }
}
