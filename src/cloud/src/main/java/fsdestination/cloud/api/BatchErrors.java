package fsdestination.cloud.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import fsdestination.Nullable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Which requests of a batch FullStory refused. FullStory names them by what they say, so equal ones
 * are told apart by their number only: of three, two of which are refused, it is the first two.
 */
public final class BatchErrors {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final IdentityHashMap<ApiRequest, String> reasons = new IdentityHashMap<>();
  private final List<ImportError> others = new ArrayList<>();

  /**
   * @param errors what FullStory says of them
   */
  public void add(List<ApiRequest> requests, ImportJob job, List<ImportError> errors) {
    Map<JsonNode, Queue<ApiRequest>> sent = new HashMap<>();
    for (ApiRequest request : requests) {
      sent.computeIfAbsent(read(request.body()), any -> new ArrayDeque<>()).add(request);
    }
    for (ImportError error : errors) {
      Queue<ApiRequest> equal = sent.get(normal(error.request()));
      ApiRequest request = equal == null ? null : equal.poll();
      if (request == null) others.add(error);
      else reasons.put(request, error.reason());
    }
    int unnamed =
        (job.completed() ? job.failed() : requests.size() - job.imported()) - errors.size();
    for (int i = 0; i < unnamed; i++) {
      others.add(new ImportError("FullStory says that it failed, but not why", NullNode.instance));
    }
  }

  /** All of them, for the same reason. */
  public void refuseAll(List<ApiRequest> requests, String reason) {
    requests.forEach(request -> reasons.put(request, reason));
  }

  /** Why FullStory refused a request; null where it did not. */
  public @Nullable String reason(ApiRequest request) {
    return reasons.get(request);
  }

  /** Those that are like no request: FullStory gave them back in another form. */
  public List<ImportError> others() {
    return others;
  }

  private static JsonNode read(String body) {
    try {
      return normal(MAPPER.readTree(body));
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
