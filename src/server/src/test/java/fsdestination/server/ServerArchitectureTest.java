package fsdestination.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fsdestination.ClassCycles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code send} and {@code serve} do not know each other; each library has one place. */
class ServerArchitectureTest {
  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination.server");

  @Test
  void eachLayerKnowsThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("fsdestination.server..")
        .layer("command")
        .definedBy("fsdestination.server.command")
        .layer("send")
        .definedBy("fsdestination.server.send")
        .layer("journal")
        .definedBy("fsdestination.server.send.journal")
        .layer("input")
        .definedBy("fsdestination.server.send.input")
        .layer("receiver")
        .definedBy("fsdestination.server.receiver")
        .layer("batch")
        .definedBy("fsdestination.server.receiver.batch")
        .layer("body")
        .definedBy("fsdestination.server.receiver.body")
        .layer("http")
        .definedBy("fsdestination.server.receiver.http")
        .layer("log")
        .definedBy("fsdestination.server.log")
        .whereLayer("command")
        .mayOnlyAccessLayers("send", "journal", "input", "receiver", "log")
        .whereLayer("log")
        .mayNotAccessAnyLayer()
        .whereLayer("send")
        .mayOnlyAccessLayers("journal", "input")
        .whereLayer("journal")
        .mayOnlyAccessLayers("input")
        .whereLayer("input")
        .mayNotAccessAnyLayer()
        .whereLayer("receiver")
        .mayOnlyAccessLayers("batch", "body", "http")
        .whereLayer("batch")
        .mayOnlyAccessLayers("body", "http")
        .whereLayer("body")
        .mayOnlyAccessLayers("http")
        .whereLayer("http")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .check(SERVER);
  }

  @ParameterizedTest
  @CsvSource({
    "org.eclipse.jetty.., fsdestination.server.receiver..",
    "io.prometheus.., fsdestination.server.receiver",
    "ch.qos.logback.., fsdestination.server.log",
    "picocli.., fsdestination.server.command..",
    "me.tongfei.., fsdestination.server.command..",
  })
  void aLibraryHasOnePlace(String library, String place) {
    noClasses()
        .that()
        .resideOutsideOfPackage(place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(SERVER);
  }

  @Test
  void itKnowsNoOtherProduct() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fsdestination.connect..",
            "fsdestination.cloud.api.http..",
            "fsdestination.cloud.liquid..",
            "elemental2..")
        .check(SERVER);
  }

  @Test
  void noClassNeedsItselfByWayOfOthers() {
    ClassCycles.none("fsdestination.server", "fsdestination.server.command").check(SERVER);
  }
}
