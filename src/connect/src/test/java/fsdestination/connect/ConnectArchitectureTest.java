package fsdestination.connect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the sink may stand on. */
class ConnectArchitectureTest {
  private static final JavaClasses SINK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination.connect");

  @Test
  void itStandsOnTheLibraryAndNotOnTheCommand() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "fsdestination.server..", "elemental2..")
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
    classes().that().arePublic().should().haveSimpleNameStartingWith("FullStorySink").check(SINK);
  }
}
