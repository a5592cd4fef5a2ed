package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of issues have the parts that GitHub requires; it ignores an invalid form silently. */
class IssueFormsTest {
  private static final List<String> TYPES = List.of("dropdown", "input", "markdown", "textarea");

  private static JsonNode read(String name) throws IOException {
    var file = ProjectFiles.root().resolve(".github/ISSUE_TEMPLATE/" + name);
    return new YAMLMapper().readTree(file.toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bug.yml", "feature.yml"})
  void formsAreComplete(String name) throws IOException {
    var form = read(name);
    assertTrue(form.path("name").isTextual() && form.path("description").isTextual(), name);
    var ids = new HashSet<String>();
    for (var part : form.path("body")) {
      var type = part.path("type").asText();
      assertTrue(TYPES.contains(type), type);
      if (type.equals("markdown")) {
        assertTrue(part.at("/attributes/value").isTextual(), "" + part);
      } else {
        assertTrue(part.at("/attributes/label").isTextual(), "" + part);
        assertTrue(ids.add(part.path("id").asText()), "" + part);
      }
      assertEquals(type.equals("dropdown"), part.at("/attributes/options").isArray(), "" + part);
    }
  }

  @Test
  void aBugNeedsAShareLink() throws IOException {
    for (var part : read("bug.yml").path("body")) {
      if (!part.path("id").asText().equals("share")) continue;
      assertTrue(part.at("/validations/required").asBoolean());
      return;
    }
    throw new AssertionError("no share link");
  }

  @Test
  void everyIssueUsesAForm() throws IOException {
    var config = read("config.yml");
    assertEquals("false", config.path("blank_issues_enabled").asText());
    for (var link : config.path("contact_links")) {
      assertTrue(link.path("url").asText().startsWith(Pom.homeUrl() + "/"), "" + link);
    }
  }
}
