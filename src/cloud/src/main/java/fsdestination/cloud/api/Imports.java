package fsdestination.cloud.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * FullStory's batch imports: a job is created, asked about until it has ended, and its errors are
 * read. At most {@value #MOST} requests a job; FullStory works on 100 jobs at once, lets further
 * ones wait, and answers 429 from 200 on.
 */
public final class Imports {
  /** How many requests a job may have. */
  public static final int MOST = 50_000;

  private final FullStoryApi api;
  private final Patience patience;

  Imports(FullStoryApi api, Patience patience) {
    this.api = api;
    this.patience = patience;
  }

  /**
   * The request that creates a job.
   *
   * @param endpoint {@link Endpoint#CREATE_USER} or {@link Endpoint#CREATE_EVENT}
   * @param bodies of that endpoint, JSON
   * @throws IllegalArgumentException where there are more than {@value #MOST}
   */
  public static ApiRequest request(Endpoint endpoint, List<String> bodies) {
    if (bodies.size() > MOST) {
      throw new IllegalArgumentException(
          "Expected at most %,d requests in a batch but found %,d".formatted(MOST, bodies.size()));
    }
    var batch = endpoint == Endpoint.CREATE_USER ? Endpoint.IMPORT_USERS : Endpoint.IMPORT_EVENTS;
    return ApiRequest.of(batch, "", "{\"requests\":[" + String.join(",", bodies) + "]}");
  }

  /**
   * Creates a job and waits until it has ended.
   *
   * @param request made by {@link #request}
   * @param idempotencyKey the same for the same job, so that it is created once
   * @throws ApiException as {@link FullStoryApi#send}; unavailable too, where the job does not end
   *     in time
   */
  public ImportJob run(ApiRequest request, String idempotencyKey) {
    return await(request.endpoint(), create(request, idempotencyKey));
  }

  /**
   * Creates a job; the parameters are those of {@link #run}.
   *
   * @return its id
   * @throws ApiException as {@link FullStoryApi#send}; unavailable too, where the answer names no
   *     job
   */
  public String create(ApiRequest request, String idempotencyKey) {
    ApiResponse created = api.send(request, idempotencyKey);
    String id = Answers.json(created).path("job").path("id").asText("");
    if (!id.isEmpty()) return id;
    throw new UnavailableException(
        request.endpoint() + ": the answer names no job", created.status(), null);
  }

  /**
   * Waits until a job has ended.
   *
   * @param endpoint the one that created it
   * @throws ApiException as {@link #run}
   */
  public ImportJob await(Endpoint endpoint, String id) {
    boolean users = endpoint == Endpoint.IMPORT_USERS;
    JsonNode state = ended(users ? Endpoint.USERS_JOB : Endpoint.EVENTS_JOB, id);
    boolean completed = state.path("job").path("status").asText().equals("COMPLETED");
    return new ImportJob(
        id, completed, state.path("imports").asInt(), state.path("errors").asInt());
  }

  private JsonNode ended(Endpoint endpoint, String id) {
    RetryPolicy<JsonNode> polls =
        RetryPolicy.<JsonNode>builder()
            .handleResultIf(state -> !isEnded(state))
            // It was tried again already, where that may help.
            .abortOn(ApiException.class)
            .withBackoff(patience.firstPoll(), patience.longestDelay())
            .withMaxAttempts(-1)
            .withMaxDuration(patience.job())
            .build();
    JsonNode state;
    try {
      Thread.sleep(patience.firstPoll().toMillis());
      state =
          Failsafe.with(polls)
              .get(() -> Answers.json(api.send(ApiRequest.of(endpoint, id, ""), null)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException(endpoint + ": interrupted", 0, null);
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) Thread.currentThread().interrupt();
      throw new UnavailableException(endpoint + ": interrupted", 0, null);
    }
    if (isEnded(state)) return state;
    throw new UnavailableException(
        endpoint + ": the job " + id + " has not ended in " + patience.job(), 0, null);
  }

  private static boolean isEnded(JsonNode state) {
    return state.path("job").path("status").asText("").matches("COMPLETED|FAILED");
  }

  /**
   * What a job could not create; empty for one without failures.
   *
   * @param endpoint the one that the job's {@linkplain #request bodies} belong to
   */
  public List<ImportError> errors(Endpoint endpoint, ImportJob job) {
    boolean users = endpoint == Endpoint.CREATE_USER;
    var errors = new ArrayList<ImportError>();
    String page = "";
    do {
      var kind = users ? Endpoint.USERS_JOB_ERRORS : Endpoint.EVENTS_JOB_ERRORS;
      JsonNode answer = Answers.json(api.send(new ApiRequest(kind, job.id(), page, ""), null));
      for (JsonNode result : answer.path("results")) {
        String reason =
            result.path("code").asText("refused") + ": " + result.path("message").asText("");
        errors.add(new ImportError(reason, result.path(users ? "user" : "event")));
      }
      String next = answer.path("next_page_token").asText("");
      page = next.isEmpty() ? "" : "?next_page_token=" + UriComponent.encode(next);
    } while (!page.isEmpty());
    return errors;
  }
}
