package fsdestination.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fsdestination.connect.DocumentedPage;
import fsdestination.connect.FullStorySinkConnector;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that the pages about Kubernetes and services show: valid YAML, with valid options. */
class DocumentedDeploymentsTest {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  /** JSON is YAML, too. */
  private static JsonNode file(String page, String block) throws IOException {
    return YAML.readTree(DocumentedPage.of("kafka-connect-" + page + ".md").block(block));
  }

  @ParameterizedTest
  @CsvSource({
    "kubernetes, strimzi-connector, /spec/config",
    "managed, msk, /Resources/Connector/Properties/ConnectorConfiguration",
    "managed, confluent, /config"
  })
  void theConnectorsOptionsExistAndAreValid(String page, String block, String at)
      throws IOException {
    var options = new TreeMap<String, String>();
    file(page, block)
        .at(at)
        .properties()
        .forEach(each -> options.put(each.getKey(), each.getValue().asText()));
    String key = options.getOrDefault("fullstory.api.key", "");
    assertTrue(key.equals("YOUR_KEY") || key.matches("\\$\\{\\w+:\\S+}"), key);
    options.put("fullstory.api.key", "na1.c2VjcmV0");
    assertTrue(options.containsKey("topics"));
    for (String option : options.keySet()) {
      if (option.startsWith("fullstory.")) {
        assertTrue(FullStorySinkConfig.DEFINITION.names().contains(option), option);
      }
    }
    for (var value : new FullStorySinkConnector().validate(options).configValues()) {
      assertTrue(value.errorMessages().isEmpty(), value.toString());
    }
  }

  @Test
  void theyNameTheConnectorsClass() throws IOException {
    String name = FullStorySinkConnector.class.getName();
    assertEquals(name, file("kubernetes", "strimzi-connector").at("/spec/class").asText());
    JsonNode msk = file("managed", "msk").at("/Resources/Connector/Properties");
    assertEquals(name, msk.at("/ConnectorConfiguration").path("connector.class").asText());
    assertEquals(name, file("managed", "confluent").at("/config").path("connector.class").asText());
    assertTrue(DocumentedPage.of("kafka-connect-managed.md").contains(name + " \\\n"));
  }

  @Test
  void strimzisWorkersReadTheKeyThatTheConnectorNames() throws IOException {
    JsonNode workers = file("kubernetes", "strimzi-workers");
    JsonNode connector = file("kubernetes", "strimzi-connector");
    assertEquals("KafkaConnect", workers.path("kind").asText());
    assertEquals("KafkaConnector", connector.path("kind").asText());
    assertEquals(
        workers.at("/metadata/name"), connector.at("/metadata/labels/strimzi.io~1cluster"));
    assertEquals(
        "true", workers.at("/metadata/annotations/strimzi.io~1use-connector-resources").asText());
    String variable = workers.at("/spec/template/connectContainer/env/0/name").asText();
    assertEquals(
        "${env:" + variable + "}", connector.at("/spec/config").path("fullstory.api.key").asText());
    JsonNode artifact = workers.at("/spec/build/plugins/0/artifacts/0");
    assertEquals("zip", artifact.path("type").asText());
    assertTrue(artifact.path("url").asText().endsWith("/fullstory-connect.zip"));
    assertTrue(artifact.has("sha512sum"));
  }

  @Test
  void mskFindsTheProviderAndThePluginThatItNames() throws IOException {
    JsonNode template = file("managed", "msk");
    String worker =
        template.at("/Resources/Worker/Properties/PropertiesFileContent/Fn::Base64").asText();
    Map<String, String> properties = new TreeMap<>();
    for (String line : worker.lines().toList()) {
      properties.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    assertEquals("secretsmanager", properties.get("config.providers"));
    assertTrue(properties.containsKey("config.providers.secretsmanager.class"));
    for (JsonNode reference : template.findValues("Fn::GetAtt")) {
      assertTrue(template.path("Resources").has(reference.path(0).asText()), reference.toString());
    }
    for (JsonNode reference : template.at("/Resources").findValues("Ref")) {
      assertTrue(template.path("Parameters").has(reference.asText()), reference.toString());
    }
    assertFalse(template.findValues("Ref").isEmpty());
  }
}
