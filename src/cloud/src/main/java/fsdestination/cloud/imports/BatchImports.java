package fsdestination.cloud.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.ApiResponse;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.cloud.api.UnavailableException;
import fsdestination.cloud.internal.JsonInput;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * FullStory's batch imports: a job is created, asked about until it has ended, and its errors are
 * read. At most {@value #MAX_REQUESTS} requests a job; FullStory works on 100 jobs at once, lets
 * further ones wait, and answers 429 from 200 on.
 *
 * <p>Only the creation of a job is ever {@linkplain RejectedRequestException rejected}: where
 * FullStory has the job but rejects to tell of it, that is {@linkplain UnavailableException
 * unavailable}, and the same job with the same key is to be created again, which FullStory does
 * once.
 */
public final class BatchImports {
  /** How many requests a job may have. */
  public static final int MAX_REQUESTS = 50_000;

  private final FullStoryApi api;
  private final RetryOptions retryOptions;

  /**
   * @param api by which jobs are made; not closed with this
   */
  public BatchImports(FullStoryApi api) {
    this.api = api;
    this.retryOptions = api.retryOptions();
  }

  /**
   * The request that creates a job.
   *
   * @param endpoint {@link Endpoint#CREATE_USER} or {@link Endpoint#CREATE_EVENT}
   * @param bodies of that endpoint, JSON
   * @throws IllegalArgumentException where there are more than {@value #MAX_REQUESTS}, or the
   *     endpoint is another
   */
  public static ApiRequest request(Endpoint endpoint, List<String> bodies) {
    if (bodies.size() > MAX_REQUESTS) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected at most %,d requests in a batch but found %,d",
              MAX_REQUESTS,
              bodies.size()));
    }
    Endpoint batch =
        switch (endpoint) {
          case CREATE_USER -> Endpoint.IMPORT_USERS;
          case CREATE_EVENT -> Endpoint.IMPORT_EVENTS;
          default -> throw unexpected(Endpoint.CREATE_USER, Endpoint.CREATE_EVENT, endpoint);
        };
    return ApiRequest.of(batch, "", "{\"requests\":[" + String.join(",", bodies) + "]}");
  }

  private static IllegalArgumentException unexpected(
      Endpoint users, Endpoint events, Endpoint found) {
    return new IllegalArgumentException(
        "Expected " + users.name() + " or " + events.name() + " but found " + found.name());
  }

  /**
   * Creates a job and waits until it has ended.
   *
   * @param request made by {@link #request}
   * @param idempotencyKey the same for the same job, so that it is created once
   * @throws ApiException as {@link #create} and {@link #await}
   */
  public ImportJob run(ApiRequest request, String idempotencyKey) {
    return await(request.endpoint(), create(request, idempotencyKey));
  }

  /**
   * Creates a job; the parameters are those of {@link #run}.
   *
   * @return its id
   * @throws ApiException as {@link FullStoryApi#send}, but never rejected for a conflict;
   *     unavailable too, where the answer names no job
   */
  public String create(ApiRequest request, String idempotencyKey) {
    ApiResponse created = send(request, idempotencyKey);
    String id = JsonInput.tree(created.body()).path("job").path("id").asText("");
    if (!id.isEmpty()) return id;
    throw new UnavailableException(
        request.endpoint() + ": the answer names no job", created.status(), null);
  }

  /** A conflict is not a rejection: thousands of events would be rejected that FullStory takes. */
  private ApiResponse send(ApiRequest request, String idempotencyKey) {
    try {
      return api.send(request, idempotencyKey);
    } catch (RejectedRequestException e) {
      if (e.status() != 409) throw e;
      throw new UnavailableException(
          e.getMessage() + ". Send the batch again later, with the same key", 409, null, e);
    }
  }

  /**
   * Waits until a job has ended.
   *
   * @param endpoint the one that created it: {@link Endpoint#IMPORT_USERS} or {@link
   *     Endpoint#IMPORT_EVENTS}
   * @throws ApiException as {@link FullStoryApi#send}, but never rejected; unavailable too, where
   *     the job does not end in time
   * @throws IllegalArgumentException where the endpoint is another
   */
  public ImportJob await(Endpoint endpoint, String id) {
    Endpoint kind =
        switch (endpoint) {
          case IMPORT_USERS -> Endpoint.USERS_JOB;
          case IMPORT_EVENTS -> Endpoint.EVENTS_JOB;
          default -> throw unexpected(Endpoint.IMPORT_USERS, Endpoint.IMPORT_EVENTS, endpoint);
        };
    try {
      JsonNode state = ended(kind, id);
      boolean completed = state.path("job").path("status").asText().equals("COMPLETED");
      return new ImportJob(
          id, completed, state.path("imports").asInt(), state.path("errors").asInt());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException(kind + ": interrupted", 0, null, e);
    }
  }

  private JsonNode ended(Endpoint endpoint, String id) throws InterruptedException {
    long start = System.nanoTime();
    int unknown = 0;
    Duration wait = retryOptions.initialPollInterval();
    while (true) {
      Duration left = retryOptions.jobTimeout().minusNanos(System.nanoTime() - start);
      if (left.isNegative() || left.isZero()) {
        throw new UnavailableException(
            endpoint + ": the job " + id + " has not ended in " + retryOptions.jobTimeout(),
            0,
            null);
      }
      Thread.sleep(Math.max(1, shorter(wait, left).toMillis()));
      wait = shorter(wait.multipliedBy(2).plusMillis(1), retryOptions.maxBackoff());
      JsonNode state = MissingNode.getInstance();
      try {
        state = JsonInput.tree(api.send(ApiRequest.of(endpoint, id, ""), null).body());
      } catch (RejectedRequestException e) {
        // FullStory may not know yet what it has just created.
        if (e.status() != 404 || ++unknown >= retryOptions.maxAttempts()) throw later(e);
      }
      if (isEnded(state)) return state;
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static boolean isEnded(JsonNode state) {
    return state.path("job").path("status").asText("").matches("COMPLETED|FAILED");
  }

  /** FullStory has the batch: taken for a rejection, it would be sent in another way, and twice. */
  private static UnavailableException later(RejectedRequestException rejection) {
    return new UnavailableException(
        rejection.getMessage()
            + ", but it has taken the batch, which is to be sent again with the same key",
        rejection.status(),
        null,
        rejection);
  }

  /**
   * What a job could not create; empty for one without failures.
   *
   * @param endpoint the one that the job's {@linkplain #request bodies} belong to: {@link
   *     Endpoint#CREATE_USER} or {@link Endpoint#CREATE_EVENT}
   * @throws ApiException as {@link FullStoryApi#send}, but never rejected; unavailable too, where
   *     FullStory has not gathered the errors yet, or their pages come again
   * @throws IllegalArgumentException where the endpoint is another
   */
  public List<ImportError> errors(Endpoint endpoint, ImportJob job) {
    ImportErrorPages pages =
        switch (endpoint) {
          case CREATE_USER -> new ImportErrorPages(api, Endpoint.USERS_JOB_ERRORS, "user");
          case CREATE_EVENT -> new ImportErrorPages(api, Endpoint.EVENTS_JOB_ERRORS, "event");
          default -> throw unexpected(Endpoint.CREATE_USER, Endpoint.CREATE_EVENT, endpoint);
        };
    try {
      return pages.of(job.id());
    } catch (RejectedRequestException e) {
      throw later(e);
    }
  }
}
