package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.server.receiver.RunningReceiver.Answered;
import fsdestination.server.receiver.batch.Route;
import fsdestination.standin.Fault;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yaml.snakeyaml.Yaml;

/** docs/operating/openapi.yaml says what the receiver does, and all of it. */
@Timeout(60)
class OpenApiTest {
  private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final String ORIGIN = "https://www.example.com";

  @AutoClose
  private final RunningReceiver receiver =
      new RunningReceiver(
          new Authenticator(List.of("key"), List.of(), "token"),
          Map.of("maxBodyBytes", 2000, "bodyTimeoutSeconds", 1, "allowedOrigins", ORIGIN));

  private String text = "";
  private JsonNode document = new JsonMapper().nullNode();

  @BeforeEach
  void read() throws IOException {
    var root = Path.of(System.getProperty("root.dir", "../.."));
    text = Files.readString(root.resolve("docs/operating/openapi.yaml"));
    // SnakeYAML, because Jackson does not resolve aliases.
    document = new JsonMapper().valueToTree(new Yaml().load(text));
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isTextual() ? document.at(reference.asText().substring(1)) : node;
  }

  private JsonNode path(String path) {
    return resolve(document.path("paths").path(path));
  }

  private JsonNode responses(String method, String path) {
    return path(path).path(method.toLowerCase(Locale.ROOT)).path("responses");
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  private static Stream<String> allPaths() {
    return Stream.of(Route.values()).map(Route::paths).flatMap(Collection::stream);
  }

  @Test
  void itIsAValidDocument() {
    var parsed = new OpenAPIV3Parser().readContents(text);
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(parsed.getOpenAPI().getPaths()).hasSameSizeAs(allPaths().toList());
  }

  @Test
  void itHasThePathsOfTheReceiver() {
    assertThat(names(document.path("paths"))).isEqualTo(allPaths().collect(Collectors.toSet()));
  }

  @Test
  void itHasTheMethodsOfEachPath() {
    allPaths()
        .forEach(
            path -> {
              var allowed = new TreeSet<String>();
              for (String method : METHODS) {
                Answered answered = send(method, path, "{}");
                if (answered.status() != 405) allowed.add(method);
                else assertHas405(path, answered);
              }
              Set<String> documented = names(path(path));
              documented.remove("options");
              assertThat(documented.stream().map(each -> each.toUpperCase(Locale.ROOT)))
                  .as(path)
                  .containsExactlyInAnyOrderElementsOf(allowed);
            });
  }

  private void assertHas405(String path, Answered answered) {
    String method = path(path).has("post") ? "POST" : "GET";
    assertThat(documented(method, path)).as(path).containsEntry(405, headers(answered));
  }

  private Answered send(String method, String path, String body, String... headers) {
    return receiver.send(method, path, BodyPublishers.ofString(body), headers).join();
  }

  /** Those that a sender needs. */
  private static Set<String> headers(Answered answered) {
    return answered.headers().keySet().stream()
        .map(each -> each.toLowerCase(Locale.ROOT))
        .filter(each -> each.matches("retry-after|www-authenticate|allow|access-control-.*"))
        .map(OpenApiTest::capitals)
        .collect(Collectors.toSet());
  }

  private static String capitals(String header) {
    return header.equals("www-authenticate")
        ? "WWW-Authenticate"
        : Stream.of(header.split("-", -1))
            .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
            .collect(Collectors.joining("-"));
  }

  @Test
  void eventsAreAnsweredWithTheStatusesAndHeadersThatItHas() throws IOException {
    String key = "Basic a2V5Og==";
    String event = track("m", "u", "A");
    var answers = new TreeMap<Integer, Set<String>>();
    answered(answers, send("POST", "/v1/track", event, "Authorization", key));
    answered(answers, send("POST", "/v1/track", "{", "Authorization", key));
    answered(answers, send("POST", "/v1/track", event));
    answered(answers, send("POST", "/v1/track", event, "Origin", "https://other.example"));
    answered(answers, send("GET", "/v1/track", ""));
    answered(answers, send("POST", "/v1/track", " ".repeat(3000), "Authorization", key));
    answered(answers, send("POST", "/v1/track", event, "Content-Type", "text/html"));
    answered(answers, send("POST", "/v1/track", event, "X-Long", "x".repeat(9000)));
    receiver.standIn.failAlways(request -> Fault.tooMany("60"));
    answered(answers, send("POST", "/v1/track", event, "Authorization", key));
    receiver.standIn.failAlways(request -> Fault.status(503));
    answered(answers, send("POST", "/v1/track", event, "Authorization", key));
    try (var slow = new RawRequest(receiver.receiver.url())) {
      String response = slow.head(100).readAll();
      assertThat(response).startsWith("HTTP/1.1 408 ").contains("Retry-After: ");
      answers.put(408, Set.of("Retry-After"));
    }
    // A failure of the receiver itself, which no request causes.
    answers.put(500, Set.of("Retry-After"));
    assertThat(documented("POST", "/v1/track")).isEqualTo(answers);
    for (String same : List.of("/v1/batch", "/v1/webhook")) {
      assertThat(documented("POST", same)).isEqualTo(answers);
    }
  }

  private static void answered(Map<Integer, Set<String>> answers, Answered answered) {
    assertThat(answers.put(answered.status(), headers(answered))).as("" + answered).isNull();
  }

  /** Statuses with their headers. */
  private Map<Integer, Set<String>> documented(String method, String path) {
    var statuses = new TreeMap<Integer, Set<String>>();
    responses(method, path)
        .properties()
        .forEach(
            each ->
                statuses.put(
                    Integer.valueOf(each.getKey()),
                    names(resolve(each.getValue()).path("headers"))));
    return statuses;
  }

  @Test
  void probesAndMetricsAreAnsweredWithStatusesThatItHas() {
    assertThat(documented("GET", "/metrics")).containsEntry(401, Set.of("WWW-Authenticate"));
    assertThat(headers(receiver.get("/metrics"))).containsExactly("WWW-Authenticate");
    assertThat(receiver.get("/metrics").status()).isEqualTo(401);
    assertThat(receiver.get("/metrics", "Authorization", "Bearer token").status()).isEqualTo(200);
    assertThat(send("POST", "/v1/m", "{}").status()).isEqualTo(204);
    assertThat(documented("POST", "/v1/m")).containsKey(204);
    receiver.standIn.failAlways(request -> Fault.status(401));
    receiver.post("/v1/track", track("m", "u", "A"), "Authorization", "Basic a2V5Og==");
    assertThat(receiver.get("/readyz").status()).isEqualTo(503);
    assertThat(documented("GET", "/readyz")).containsKey(503);
    assertThat(receiver.get("/livez").status()).isEqualTo(200);
    assertThat(documented("GET", "/livez")).doesNotContainKey(503);
  }

  @Test
  void aPreflightHasTheHeadersThatItHas() {
    var preflight =
        send("OPTIONS", "/v1/t", "", "Origin", ORIGIN, "Access-Control-Request-Method", "POST");
    assertThat(documented("OPTIONS", "/v1/t"))
        .isEqualTo(Map.of(preflight.status(), headers(preflight)));
  }
}
