package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The files of docs/operating.md fit the receiver. */
@Timeout(60)
class OperatingExamplesTest {
  private static final Path DOCS = Path.of(System.getProperty("root.dir", "../.."), "docs");
  private static final Pattern METRIC = Pattern.compile("\\bfullstory_\\w+");
  private static final Pattern RESULT = Pattern.compile("result=\"(\\w+)\"");

  private static List<JsonNode> documents(String file) throws IOException {
    var mapper = new YAMLMapper();
    var documents = new ArrayList<JsonNode>();
    try (var parser = mapper.createParser(DOCS.resolve("operating/" + file).toFile())) {
      mapper.readValues(parser, JsonNode.class).forEachRemaining(documents::add);
    }
    return documents;
  }

  @Test
  void theProbesOfKubernetesAreAnswered() throws IOException {
    JsonNode pod = documents("kubernetes.yaml").get(0).path("spec").path("template").path("spec");
    JsonNode container = pod.path("containers").path(0);
    try (var receiver = new RunningReceiver()) {
      for (String probe : List.of("livenessProbe", "readinessProbe")) {
        String path = container.path(probe).path("httpGet").path("path").asText();
        assertEquals(200, receiver.get(path).status(), probe + " " + path);
      }
    }
  }

  @Test
  void kubernetesWaitsForLongerThanTheReceiverTakesToStop() throws IOException {
    JsonNode pod = documents("kubernetes.yaml").get(0).path("spec").path("template").path("spec");
    int preStop = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();
    var defaults = RunningReceiver.settings(Map.of());
    assertTrue(preStop > 0);
    assertTrue(
        pod.path("terminationGracePeriodSeconds").asInt()
            > preStop + defaults.shutdownTimeout().toSeconds());
  }

  @Test
  void alertsAskForMetricsThatThereAre() throws IOException {
    JsonNode rules = documents("alerts.yaml").get(0).at("/groups/0/rules");
    String page = Files.readString(DOCS.resolve("operating.md"));
    try (var receiver = new RunningReceiver()) {
      receiver.assertServed();
      receiver.get("/healthz");
      String scrape = receiver.get("/metrics").body();
      assertEquals(4, rules.size());
      for (JsonNode rule : rules) {
        String expression = rule.path("expr").asText();
        assertTrue(page.contains("| `" + rule.path("alert").asText() + "` |"), rule.toString());
        var metrics = METRIC.matcher(expression).results().toList();
        assertTrue(!metrics.isEmpty(), expression);
        metrics.forEach(
            each -> assertTrue(scrape.contains("# TYPE " + each.group()), each.group()));
        RESULT
            .matcher(expression)
            .results()
            .forEach(each -> assertTrue(scrape.contains(each.group()), each.group()));
      }
    }
  }
}
