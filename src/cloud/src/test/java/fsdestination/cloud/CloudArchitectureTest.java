package fsdestination.cloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fsdestination.ClassCycles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library stands on the core alone; its packages have one order, each library one place. */
class CloudArchitectureTest {
  private static final JavaClasses CLOUD =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination.cloud");

  @Test
  void eachLayerKnowsThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("fsdestination.cloud..")
        .layer("destination")
        .definedBy("fsdestination.cloud")
        .layer("action")
        .definedBy("fsdestination.cloud.action")
        .layer("imports")
        .definedBy("fsdestination.cloud.imports")
        .layer("api")
        .definedBy("fsdestination.cloud.api")
        .layer("http")
        .definedBy("fsdestination.cloud.api.http")
        .layer("liquid")
        .definedBy("fsdestination.cloud.liquid..")
        .layer("internal")
        .definedBy("fsdestination.cloud.internal")
        .whereLayer("destination")
        .mayOnlyAccessLayers("action", "api", "internal")
        .whereLayer("action")
        .mayOnlyAccessLayers("api", "internal")
        .whereLayer("imports")
        .mayOnlyAccessLayers("api", "internal")
        .whereLayer("api")
        .mayOnlyAccessLayers("http", "internal")
        .whereLayer("http")
        .mayNotAccessAnyLayer()
        .whereLayer("liquid")
        .mayOnlyAccessLayers("internal")
        .whereLayer("internal")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLOUD);
  }

  @ParameterizedTest
  @CsvSource({
    "java.net.http.., fsdestination.cloud.api..",
    "dev.failsafe.., fsdestination.cloud.api",
    "liqp.., fsdestination.cloud.liquid..",
  })
  void aLibraryHasOnePlace(String library, String place) {
    noClasses()
        .that()
        .resideOutsideOfPackage(place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLOUD);
  }

  @Test
  void itStandsOnTheCoreAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("fsdestination.server..", "fsdestination.connect..", "elemental2..")
        .check(CLOUD);
  }

  @Test
  void classesCannotBeExtendedByOthers() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .arePublic()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLOUD);
  }

  @Test
  void noClassNeedsItselfByWayOfOthers() {
    ClassCycles.none("fsdestination.cloud", "fsdestination.cloud.liquid").check(CLOUD);
  }
}
