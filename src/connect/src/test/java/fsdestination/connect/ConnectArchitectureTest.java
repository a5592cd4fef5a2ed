package fsdestination.connect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fsdestination.ClassCycles;
import org.junit.jupiter.api.Test;

/** What the sink may stand on. */
class ConnectArchitectureTest {
  private static final JavaClasses SINK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination.connect");

  @Test
  void eachLayerKnowsThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("fsdestination.connect..")
        .layer("task")
        .definedBy("fsdestination.connect")
        .layer("config")
        .definedBy("fsdestination.connect.config")
        .layer("sending")
        .definedBy("fsdestination.connect.sending")
        .layer("record")
        .definedBy("fsdestination.connect.record")
        .whereLayer("task")
        .mayOnlyAccessLayers("config", "sending", "record")
        .whereLayer("config")
        .mayNotAccessAnyLayer()
        .whereLayer("sending")
        .mayOnlyAccessLayers("record")
        .whereLayer("record")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(SINK);
  }

  @Test
  void itStandsOnTheLibraryAndNotOnTheCommand() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fsdestination.server..",
            "fsdestination.cloud.api.http..",
            "fsdestination.cloud.liquid..",
            "elemental2..")
        .check(SINK);
  }

  @Test
  void itKnowsConnectByItsApiAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka.connect.runtime..", "org.apache.kafka.connect.json..", "kafka..")
        .check(SINK);
  }

  @Test
  void onlyWhatConnectMakesIsPublic() {
    classes()
        .that()
        .resideInAPackage("fsdestination.connect")
        .and()
        .arePublic()
        .should()
        .haveSimpleNameStartingWith("FullStorySink")
        .check(SINK);
  }

  @Test
  void noClassNeedsItselfByWayOfOthers() {
    ClassCycles.none("fsdestination.connect", "none").check(SINK);
  }
}
