package fsdestination.cloud.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.Nullable;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.RejectedRequestException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which requests of a batch FullStory rejected. FullStory names them by what they say, so equal
 * ones are told apart by their number only: of three, two of which are rejected, it is the first
 * two.
 */
public final class RejectedImports {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final System.Logger LOG = System.getLogger(RejectedImports.class.getName());

  private final IdentityHashMap<ApiRequest, String> reasons = new IdentityHashMap<>();
  private final Set<ApiRequest> ofSession = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ApiRequest> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ImportError> unmatched = new ArrayList<>();

  /**
   * Finds out whose the errors are. Where as many have failed as are not named, it is each of them.
   *
   * @param requests of one job
   * @param errors what FullStory says of them
   */
  public void add(List<ApiRequest> requests, ImportJob job, List<ImportError> errors) {
    List<ImportError> strange = match(requests, errors);
    List<ApiRequest> open = requests.stream().filter(each -> reason(each) == null).toList();
    int failed = job.completed() ? job.failed() : requests.size() - job.imported();
    int unclear = failed - (requests.size() - open.size());
    if (unclear >= open.size()) {
      rejectAll(open, oneOf(strange, unclear));
      return;
    }
    List<ImportError> named = strange.stream().filter(each -> !each.request().isNull()).toList();
    unmatched.addAll(named);
    if (strange.size() > named.size() || unclear > named.size()) keep(open, strange, unclear);
  }

  /** Gives the reasons to the requests that they name; those are left that are like no request. */
  private List<ImportError> match(List<ApiRequest> requests, List<ImportError> errors) {
    Map<JsonNode, Queue<ApiRequest>> sent = new HashMap<>();
    for (ApiRequest request : requests) {
      sent.computeIfAbsent(normal(read(request.body())), any -> new ArrayDeque<>()).add(request);
    }
    var strange = new ArrayList<ImportError>();
    for (ImportError error : errors) {
      Queue<ApiRequest> equal = sent.get(normal(error.request()));
      ApiRequest request = equal == null ? null : equal.poll();
      if (request == null) {
        strange.add(error);
        continue;
      }
      reasons.put(request, error.reason());
      if (error.ofSession()) ofSession.add(request);
    }
    return strange;
  }

  private static String oneOf(List<ImportError> strange, int failed) {
    String said = said(strange.stream());
    if (strange.size() >= failed && !said.isEmpty()) return said;
    return said + (said.isEmpty() ? "" : " or ") + "FullStory says that it failed, but not why";
  }

  private static String said(Stream<ImportError> errors) {
    return errors.map(ImportError::reason).distinct().limit(3).collect(Collectors.joining(" or "));
  }

  /** It may be each of them: none may get lost, and it is told that some were done. */
  private void keep(List<ApiRequest> open, List<ImportError> strange, int unclear) {
    String said = said(strange.stream().filter(each -> each.request().isNull()));
    String reason =
        String.format(
            Locale.ROOT,
            "FullStory says that of %d requests like this one it could not do %d, but not which%s",
            open.size(),
            Math.max(unclear, 1),
            said.isEmpty() ? "" : ": " + said);
    for (ApiRequest request : open) unmatched.add(new ImportError(reason, read(request.body())));
  }

  /** All of them, for the same reason. */
  public void rejectAll(List<ApiRequest> requests, String reason) {
    requests.forEach(request -> reasons.put(request, reason));
  }

  /** All of them, because FullStory rejected the job. */
  public void rejectAll(List<ApiRequest> requests, RejectedRequestException rejection) {
    rejectAll(requests, rejection.getMessage());
    if (rejection.isOfSession()) ofSession.addAll(requests);
  }

  /**
   * What is to be sent in place of the requests whose sessions take no more events. From now on
   * those are rejected if their fallbacks are. It is logged how many there are.
   *
   * @param requests of jobs whose errors were {@linkplain #add added}
   */
  public List<ApiRequest> fallbacks(List<ApiRequest> requests) {
    var fallbacks = new ArrayList<ApiRequest>();
    for (ApiRequest request : requests) {
      ApiRequest fallback = request.fallback();
      if (fallback == null || !ofSession.contains(request) || !replaced.add(request)) continue;
      fallbacks.add(fallback);
    }
    if (!fallbacks.isEmpty()) {
      LOG.log(
          System.Logger.Level.INFO,
          "{0} events of sessions that take no more are sent for their users",
          fallbacks.size());
    }
    return fallbacks;
  }

  /** Why FullStory rejected a request; null where it did not. */
  public @Nullable String reason(ApiRequest request) {
    return reasons.get(replaced.contains(request) ? request.fallback() : request);
  }

  /**
   * Those that are like no request, for FullStory gave them back in another form; and where it does
   * not say which ones have failed, each request that it may be, though it may have been done.
   */
  public List<ImportError> unmatched() {
    return unmatched;
  }

  private static JsonNode read(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written as JSON is none", e);
    }
  }

  /** 5 and 5.0 are the same number. */
  private static JsonNode normal(JsonNode json) {
    if (json.isNumber()) return MAPPER.getNodeFactory().numberNode(json.doubleValue());
    if (json.isArray()) {
      var copy = MAPPER.createArrayNode();
      json.forEach(element -> copy.add(normal(element)));
      return copy;
    }
    if (!json.isObject()) return json;
    var copy = MAPPER.createObjectNode();
    json.properties().forEach(member -> copy.set(member.getKey(), normal(member.getValue())));
    return copy;
  }
}
