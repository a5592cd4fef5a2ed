package fsdestination.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.util.RawValue;
import fsdestination.check.Finding;
import fsdestination.cloud.RequestCheck;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.server.send.RequestListener;
import java.io.PrintWriter;
import java.net.URI;

/**
 * Prints requests as JSON, one a line: {@code {"method", "url", "idempotencyKey"?, "body",
 * "findings"?}}. The headers that all requests share are left out, and with them the API key. The
 * findings are what FullStory will drop or misunderstand: {@code [{"code", "level", "text"}]}.
 */
final class RequestPrinter implements RequestListener {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final PrintWriter out;
  private final String host;
  private final RequestCheck check = new RequestCheck(this::add);

  /** What is found in the request that is being printed. */
  private ArrayNode findings = MAPPER.createArrayNode();

  RequestPrinter(PrintWriter out, URI host) {
    this.out = out;
    this.host = host.toString().replaceAll("/+$", "");
  }

  @Override
  public void onRequest(ApiRequest request, String idempotencyKey) {
    var printed =
        MAPPER
            .createObjectNode()
            .put("method", request.endpoint().method())
            .put("url", host + request.path());
    if (request.endpoint().isIdempotent()) printed.put("idempotencyKey", idempotencyKey);
    printed.putRawValue("body", new RawValue(request.body()));
    findings = MAPPER.createArrayNode();
    check.check(request);
    if (!findings.isEmpty()) printed.set("findings", findings);
    try {
      out.println(MAPPER.writeValueAsString(printed));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written as JSON is none", e);
    }
  }

  private void add(Finding finding) {
    findings
        .addObject()
        .put("code", finding.code())
        .put("level", finding.level())
        .put("text", finding.sentence());
  }
}
