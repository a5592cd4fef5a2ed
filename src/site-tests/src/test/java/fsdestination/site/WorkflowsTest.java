package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows are YAML, and everything that they use exists. */
class WorkflowsTest {
  private static final Path ROOT = ProjectFiles.root();
  private static final Pattern USES = Pattern.compile("(?m)^ +(?:- )?uses: (.*)$");
  private static final Pattern PINNED =
      Pattern.compile("[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
  private static final Pattern FILE = Pattern.compile("(?<![\\w./-])script/[\\w./-]+");
  private static final Pattern NPM = Pattern.compile("\\bnpm run (?:--\\S+ )*([\\w:-]+)");
  private static final Pattern PROFILES = Pattern.compile("-P([\\w,]+)");

  static Stream<Path> workflows() throws IOException {
    try (var files = Files.list(ROOT.resolve(".github/workflows"))) {
      return files.toList().stream();
    }
  }

  private static JsonNode read(Path workflow) throws IOException {
    return new YAMLMapper().readTree(workflow.toFile());
  }

  private static Stream<String> commands(JsonNode workflow) {
    return workflow.findValuesAsText("run").stream();
  }

  private static Stream<String> all(Pattern pattern, String string) {
    return pattern.matcher(string).results().map(MatchResult::group);
  }

  private static Stream<String> firstGroups(Pattern pattern, String string) {
    return pattern.matcher(string).results().map(match -> match.group(1));
  }

  @Test
  void thereAreWorkflows() throws IOException {
    assertEquals(
        List.of(
            "ci.yml",
            "codeql.yml",
            "dependency-review.yml",
            "pages.yml",
            "release.yml",
            "scorecard.yml"),
        workflows().map(file -> file.getFileName().toString()).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void jobsHaveATimeoutAndFewPermissions(Path file) throws IOException {
    var workflow = read(file);
    assertTrue(workflow.has("name") && workflow.has("on"), "" + file);
    assertEquals("{\"contents\":\"read\"}", workflow.path("permissions").toString());
    for (var job : workflow.path("jobs")) {
      if (job.has("uses")) continue;
      assertTrue(job.path("runs-on").isTextual() && job.path("timeout-minutes").isInt(), "" + job);
      assertFalse(job.path("steps").isEmpty(), "" + job);
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void actionsArePinnedByHashAndWorkflowsExist(Path file) throws IOException {
    for (var used : firstGroups(USES, Files.readString(file)).toList()) {
      if (used.startsWith("./")) assertTrue(Files.exists(ROOT.resolve(used)), used);
      else assertTrue(PINNED.matcher(used).matches(), used);
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void scriptsExist(Path file) throws IOException {
    var scripts = commands(read(file)).flatMap(command -> all(FILE, command));
    assertEquals(List.of(), scripts.filter(it -> !Files.isRegularFile(ROOT.resolve(it))).toList());
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void npmScriptsAndMavenProfilesExist(Path file) throws IOException {
    var npm = new ObjectMapper().readTree(ROOT.resolve("package.json").toFile()).path("scripts");
    for (var command : commands(read(file)).toList()) {
      assertTrue(firstGroups(NPM, command).allMatch(npm::has), command);
      assertTrue(firstGroups(PROFILES, command).allMatch(WorkflowsTest::areProfiles), command);
    }
  }

  private static boolean areProfiles(String names) {
    return Stream.of(names.split(",", -1)).allMatch(WorkflowsTest::isProfile);
  }

  private static boolean isProfile(String name) {
    return Stream.of("pom.xml", "src/server/pom.xml", "src/browser/pom.xml")
        .anyMatch(pom -> read(pom).contains("<id>" + name + "</id>"));
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void ciRunsEveryBrowser() throws IOException {
    var jobs =
        read(ROOT.resolve(".github/workflows/ci.yml")).at("/jobs/test/strategy/matrix/include");
    var run = Stream.<String>builder();
    for (var job : jobs) run.add(job.path("browser").asText() + "," + job.path("without").asText());
    for (var browsers : run.build().toList()) {
      assertEquals(
          List.of("chromium", "firefox", "webkitgtk", "wpe"),
          Stream.of(browsers.split(",", -1)).sorted().toList());
    }
    assertEquals(5, jobs.size());
  }
}
