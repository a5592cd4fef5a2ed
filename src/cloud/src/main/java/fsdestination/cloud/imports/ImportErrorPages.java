package fsdestination.cloud.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.ApiResponse;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.UnavailableException;
import fsdestination.cloud.internal.JsonInput;
import fsdestination.cloud.internal.SessionCodes;
import fsdestination.cloud.internal.UriComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The errors of a job, which FullStory tells page by page. An answer names the next page as {@code
 * next_page_token}; it is asked for as {@code page_token}, as FullStory's own client does.
 *
 * @param endpoint of the errors
 * @param member of an error that has the request
 */
record ImportErrorPages(FullStoryApi api, Endpoint endpoint, String member) {
  List<ImportError> of(String job) {
    var errors = new ArrayList<ImportError>();
    Set<String> tokens = new HashSet<>();
    String query = "";
    while (true) {
      JsonNode page = page(job, query);
      for (JsonNode result : page.path("results")) errors.add(error(result));
      String next = page.path("next_page_token").asText("");
      if (next.isEmpty()) return errors;
      int read = tokens.size() + 1;
      if (!tokens.add(next)) {
        throw new UnavailableException(
            endpoint
                + (": page "
                    + read
                    + " of the errors names itself or one before it as the next one"),
            0,
            null);
      }
      query = "?page_token=" + UriComponent.encode(next);
    }
  }

  private JsonNode page(String job, String query) {
    ApiResponse answer = api.send(new ApiRequest(endpoint, job, query, "", null), null);
    if (answer.status() != 202) return JsonInput.tree(answer.body());
    throw new UnavailableException(
        endpoint + ": the job has ended, but its errors are not gathered yet", 202, null);
  }

  private ImportError error(JsonNode result) {
    String code = result.path("code").asText("rejected");
    String reason = code + ": " + result.path("message").asText("");
    JsonNode request = result.get(member);
    boolean ofSession = SessionCodes.isOfSession(code);
    return new ImportError(reason, request == null ? NullNode.instance : request, ofSession);
  }
}
