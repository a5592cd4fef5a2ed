package fsdestination.playground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The playground's server stands on the library of cloud mode, and on nothing else of this project.
 */
class PlaygroundArchitectureTest {
  @Test
  void theServerKnowsTheLibraryOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fsdestination",
            "fsdestination.browser..",
            "fsdestination.json..",
            "fsdestination.mapping..",
            "fsdestination.server..",
            "fsdestination.site..",
            "fsdestination.trigger..",
            "fsdestination.cloud.api.http..",
            "org.openqa..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fsdestination.playground"));
  }
}
