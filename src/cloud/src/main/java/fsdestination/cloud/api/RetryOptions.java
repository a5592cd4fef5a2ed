package fsdestination.cloud.api;

import static java.util.Objects.requireNonNull;

import fsdestination.Nullable;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and how long a request to FullStory is tried. Immutable.
 *
 * <pre>{@code
 * RetryOptions.DEFAULT.toBuilder().maxAttempts(3).attemptTimeout(Duration.ofSeconds(5)).build()
 * }</pre>
 */
public final class RetryOptions {
  // Before the first one is made, which is checked against them.
  private static final Duration MIN_TIMEOUT = Duration.ofMillis(1);
  private static final Duration MAX_DURATION = Duration.ofDays(10_000);

  /** Six attempts of up to 10 seconds, as Segment has it, and about 16 seconds between them. */
  public static final RetryOptions DEFAULT = new Builder().build();

  private final int maxAttempts;
  private final Duration initialBackoff;
  private final Duration maxBackoff;
  private final Duration maxRetryAfter;
  private final Duration attemptTimeout;
  private final Duration initialPollInterval;
  private final Duration jobTimeout;

  private RetryOptions(Builder builder) {
    maxAttempts = builder.maxAttempts;
    initialBackoff = builder.initialBackoff;
    maxBackoff = builder.maxBackoff;
    maxRetryAfter = builder.maxRetryAfter;
    attemptTimeout = builder.attemptTimeout;
    initialPollInterval = builder.initialPollInterval;
    jobTimeout = builder.jobTimeout;
  }

  /** The defaults, to be changed one by one. */
  public static Builder builder() {
    return new Builder();
  }

  /** These options, to be changed one by one. */
  public Builder toBuilder() {
    return new Builder()
        .maxAttempts(maxAttempts)
        .initialBackoff(initialBackoff)
        .maxBackoff(maxBackoff)
        .maxRetryAfter(maxRetryAfter)
        .attemptTimeout(attemptTimeout)
        .initialPollInterval(initialPollInterval)
        .jobTimeout(jobTimeout);
  }

  /** How often a request is sent at most. */
  public int maxAttempts() {
    return maxAttempts;
  }

  /** The time between the first attempt and the second. */
  public Duration initialBackoff() {
    return initialBackoff;
  }

  /** The longest time between two attempts, unless FullStory asks for a longer one. */
  public Duration maxBackoff() {
    return maxBackoff;
  }

  /** If FullStory asks to wait for longer, the request fails at once. */
  public Duration maxRetryAfter() {
    return maxRetryAfter;
  }

  /** The time for one attempt. */
  public Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** The time until the state of a batch import is read for the first time. */
  public Duration initialPollInterval() {
    return initialPollInterval;
  }

  /** How long a batch import may take. */
  public Duration jobTimeout() {
    return jobTimeout;
  }

  /**
   * The time between an attempt and the next one, randomized, so that many clients do not retry at
   * the same moment.
   *
   * @param attempt the one that failed, from 1
   * @param asked what FullStory asks for, which is never undercut
   */
  Duration delay(int attempt, @Nullable Duration asked) {
    double chance = ThreadLocalRandom.current().nextDouble();
    if (asked != null) {
      return asked.plusMillis((long) (chance * (double) initialBackoff.toMillis() / 2));
    }
    double doubled = (double) initialBackoff.toMillis() * Math.pow(2, attempt - 1);
    double delay = Math.min(doubled, (double) maxBackoff.toMillis());
    return Duration.ofMillis((long) (delay * (0.75 + chance / 2)));
  }

  /**
   * The same, but at most two attempts, and at most a second of waiting for {@code Retry-After}:
   * for a caller whose own caller waits, and retries.
   */
  public RetryOptions failFast() {
    Duration second = Duration.ofSeconds(1);
    return toBuilder()
        .maxAttempts(Math.min(maxAttempts, 2))
        .maxRetryAfter(maxRetryAfter.compareTo(second) < 0 ? maxRetryAfter : second)
        .build();
  }

  /** Builds {@link RetryOptions}. */
  public static final class Builder {
    private int maxAttempts = 6;
    private Duration initialBackoff = Duration.ofMillis(500);
    private Duration maxBackoff = Duration.ofSeconds(30);
    private Duration maxRetryAfter = Duration.ofMinutes(2);
    private Duration attemptTimeout = Duration.ofSeconds(10);
    private Duration initialPollInterval = Duration.ofSeconds(1);
    private Duration jobTimeout = Duration.ofHours(2);

    private Builder() {}

    /** How often a request is sent at most, at least 1; 6 by default. */
    public Builder maxAttempts(int attempts) {
      maxAttempts = attempts;
      return this;
    }

    /**
     * The time between the first attempt and the second, half a second by default. It doubles each
     * time, give or take a quarter.
     */
    public Builder initialBackoff(Duration time) {
      initialBackoff = time;
      return this;
    }

    /** The longest time between two attempts, 30 seconds by default. */
    public Builder maxBackoff(Duration time) {
      maxBackoff = time;
      return this;
    }

    /** If FullStory asks to wait for longer, the request fails at once; 2 minutes by default. */
    public Builder maxRetryAfter(Duration time) {
      maxRetryAfter = time;
      return this;
    }

    /**
     * The time for one attempt, from connecting to the last byte of the response; 10 seconds by
     * default.
     */
    public Builder attemptTimeout(Duration time) {
      attemptTimeout = time;
      return this;
    }

    /**
     * The time until the state of a batch import is read for the first time, a second by default.
     * It doubles up to {@code maxBackoff}.
     */
    public Builder initialPollInterval(Duration time) {
      initialPollInterval = time;
      return this;
    }

    /** How long a batch import may take, 2 hours by default. */
    public Builder jobTimeout(Duration time) {
      jobTimeout = time;
      return this;
    }

    /**
     * @throws IllegalArgumentException if there is no attempt, a time is negative or longer than
     *     10,000 days, or {@code attemptTimeout} or {@code jobTimeout} is shorter than a
     *     millisecond; the message names it
     */
    public RetryOptions build() {
      if (maxAttempts < 1) {
        throw new IllegalArgumentException("maxAttempts must be at least 1, got " + maxAttempts);
      }
      check("initialBackoff", initialBackoff, Duration.ZERO);
      check("maxBackoff", maxBackoff, Duration.ZERO);
      check("maxRetryAfter", maxRetryAfter, Duration.ZERO);
      check("attemptTimeout", attemptTimeout, MIN_TIMEOUT);
      check("initialPollInterval", initialPollInterval, Duration.ZERO);
      check("jobTimeout", jobTimeout, MIN_TIMEOUT);
      return new RetryOptions(this);
    }

    private static void check(String name, Duration time, Duration min) {
      requireNonNull(time, name);
      if (time.isNegative()) {
        throw new IllegalArgumentException(name + " must not be negative, got " + time);
      }
      if (time.compareTo(min) < 0) {
        throw new IllegalArgumentException(name + " must be at least " + min + ", got " + time);
      }
      if (time.compareTo(MAX_DURATION) > 0) {
        throw new IllegalArgumentException(
            name + " must be at most " + MAX_DURATION + ", got " + time);
      }
    }
  }
}
