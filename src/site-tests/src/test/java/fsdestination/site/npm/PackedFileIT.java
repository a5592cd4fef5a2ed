package fsdestination.site.npm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fsdestination.ReadableJson;
import fsdestination.site.Command;
import fsdestination.site.Pom;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The published files, and what a program imports by which name. */
class PackedFileIT {
  private static final String FILES =
      """
      CHANGELOG.md
      LICENSE
      README.md
      analytics/package.json
      check/package.json
      classic/package.json
      fullstory-actions.cjs
      fullstory-actions.d.cts
      fullstory-actions.d.mts
      fullstory-actions.d.ts
      fullstory-actions.js
      fullstory-actions.mjs
      fullstory-analytics.cjs
      fullstory-analytics.d.cts
      fullstory-analytics.d.mts
      fullstory-analytics.d.ts
      fullstory-analytics.js
      fullstory-analytics.mjs
      fullstory-check.cjs
      fullstory-check.d.cts
      fullstory-check.d.mts
      fullstory-check.d.ts
      fullstory-check.js
      fullstory-check.mjs
      fullstory-classic.cjs
      fullstory-classic.d.cts
      fullstory-classic.d.mts
      fullstory-classic.d.ts
      fullstory-classic.js
      fullstory-classic.mjs
      fullstory-presets.cjs
      fullstory-presets.d.cts
      fullstory-presets.d.mts
      fullstory-presets.d.ts
      fullstory-presets.js
      fullstory-presets.mjs
      fullstory-rudderstack.cjs
      fullstory-rudderstack.d.cts
      fullstory-rudderstack.d.mts
      fullstory-rudderstack.mjs
      integrity.json
      package.json
      presets/package.json
      rudderstack/package.json
      types/adapter.d.ts
      types/check.d.ts
      types/classic.d.ts
      types/factory.d.ts
      types/mapping.d.ts
      types/plugin.d.ts
      types/preset-factory.d.ts
      types/presets.d.ts
      types/settings.d.ts
      types/subscription.d.ts
      """;

  private static String node(String type, String script) {
    var project = FreshProject.of("script").directory();
    return Command.run(project, "node", "--input-type=" + type, "-e", script).content().trim();
  }

  @Test
  void itHasTheseFilesAndNoOther() {
    var files =
        StreamSupport.stream(PackedFile.description().get("files").spliterator(), false)
            .map(file -> file.get("path").asText())
            .sorted()
            .toList();
    assertEquals(FILES.lines().toList(), files);
  }

  @Test
  void itsVersionIsThatOfTheBuild() throws IOException {
    assertEquals(Pom.version(), PackedFile.description().get("version").asText());
  }

  @Test
  void noPlaceholderIsLeft() throws IOException {
    for (var file : new String[] {"package.json", "README.md"}) {
      var content = Files.readString(ProjectFiles.dist("npm").resolve(file));
      assertFalse(
          content.contains("${") || content.matches("(?s).*@(version|url|integrity)@.*"), content);
    }
  }

  @Test
  void itDependsOnNothing() throws IOException {
    var described = ReadableJson.json(Files.readString(ProjectFiles.dist("npm/package.json")));
    assertEquals(
        "false",
        ""
            + (described.has("dependencies")
                || described.has("peerDependencies")
                || described.has("scripts")));
  }

  @Test
  void itSaysWhichNodeMayImportIt() throws IOException {
    var described = ReadableJson.json(Files.readString(ProjectFiles.dist("npm/package.json")));
    assertEquals(">=18", described.at("/engines/node").asText());
  }

  @Test
  void theReadmeNamesEachEntry() throws IOException {
    var readme = Files.readString(ProjectFiles.dist("npm/README.md"));
    var described = ReadableJson.json(Files.readString(ProjectFiles.dist("npm/package.json")));
    var missing = new ArrayList<String>();
    described
        .get("exports")
        .fieldNames()
        .forEachRemaining(
            entry -> {
              var name = entry.replace("./", "");
              if (!name.equals(".") && !name.equals("package.json") && !readme.contains(name)) {
                missing.add(name);
              }
            });
    assertEquals(List.of(), missing);
  }

  @Test
  void theReadmeHasEachSetting() throws IOException {
    var readme = Files.readString(ProjectFiles.dist("npm/README.md"));
    var types = Files.readString(ProjectFiles.dist("npm/types/settings.d.ts"));
    var missing =
        Pattern.compile("(?m)^  readonly (\\w+)\\?:")
            .matcher(types)
            .results()
            .map(setting -> setting.group(1))
            .filter(name -> !readme.contains("`" + name + "`") && !readme.contains(name + " }"))
            .filter(name -> !readme.contains("{ " + name))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void aModuleImportsIt() {
    assertEquals(
        "Fullstory (Actions) 5 Fullstory (Actions) FullStory 0 fullstory-destination true",
        node(
            "module",
            """
            import factory, { presets } from 'fullstory-destination';
            import small from 'fullstory-destination/presets';
            import FullStory from 'fullstory-destination/classic';
            import check from 'fullstory-destination/check';
            import forAnalytics from 'fullstory-destination/analytics';
            import forRudderStack from 'fullstory-destination/rudderstack';
            console.log(factory.pluginName, presets.length, small.pluginName, FullStory.prototype.name, check.report().calls,
                forAnalytics(small).name, forRudderStack(small).isReady());
            """));
  }

  @Test
  void anOlderModuleRequiresIt() {
    assertEquals(
        "Fullstory (Actions) 5 Fullstory (Actions) FullStory 0 fullstory-destination true",
        node(
            "commonjs",
            """
            const { default: factory, presets } = require('fullstory-destination');
            const { default: small } = require('fullstory-destination/presets');
            const { default: FullStory } = require('fullstory-destination/classic');
            const { default: check } = require('fullstory-destination/check');
            const { default: forAnalytics } = require('fullstory-destination/analytics');
            const { default: forRudderStack } = require('fullstory-destination/rudderstack');
            console.log(factory.pluginName, presets.length, small.pluginName, FullStory.prototype.name, check.report().calls,
                forAnalytics(small).name, forRudderStack(small).isReady());
            """));
  }

  @Test
  void requireLoadsCommonJsForVersionsOfNodeThatCannotRequireModules() {
    assertEquals(
        "fullstory-actions.cjs",
        node(
            "commonjs",
            "console.log(require('path').basename(require.resolve('fullstory-destination')))"));
  }

  @Test
  void eachScriptHasItsHash() {
    assertEquals(
        "[\"fullstory-actions.js\",\"fullstory-actions.mjs\",\"fullstory-analytics.js\",\"fullstory-analytics.mjs\",\"fullstory-check.js\",\"fullstory-check.mjs\",\"fullstory-classic.js\",\"fullstory-classic.mjs\",\"fullstory-presets.js\",\"fullstory-presets.mjs\",\"fullstory-rudderstack.mjs\"]",
        node(
            "commonjs",
            """
            const { createHash } = require('crypto');
            const { readFileSync } = require('fs');
            const { dirname, join } = require('path');
            const file = require.resolve('fullstory-destination/integrity.json');
            const valid = Object.entries(require(file)).filter(([script, hash]) => hash === 'sha384-'
                + createHash('sha384').update(readFileSync(join(dirname(file), script))).digest('base64'));
            console.log(JSON.stringify(valid.map(([script]) => script)));
            """));
  }
}
