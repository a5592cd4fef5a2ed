package fsdestination.cloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages stand on each other in one order, and each library has one place. */
class CloudArchitectureTest {
  private static final JavaClasses CLOUD =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination.cloud");

  @ParameterizedTest
  @CsvSource({
    "fsdestination.cloud.text, fsdestination.cloud",
    "fsdestination.cloud.text, fsdestination.cloud.api..",
    "fsdestination.cloud.liquid.., fsdestination.cloud.api..",
    "fsdestination.cloud.api, fsdestination.cloud",
    "fsdestination.cloud.api, fsdestination.cloud.action..",
    "fsdestination.cloud.action, fsdestination.cloud",
    "fsdestination.cloud.*, fsdestination.cloud.liquid..",
    "fsdestination.cloud.., elemental2..",
  })
  void aPackageDoesNotKnowThoseThatStandOnIt(String lower, String upper) {
    noClasses()
        .that()
        .resideInAPackage(lower)
        .and()
        .resideOutsideOfPackage(upper)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(upper)
        .check(CLOUD);
  }

  @ParameterizedTest
  @CsvSource({
    "java.net.http.., fsdestination.cloud.api..",
    "dev.failsafe.., fsdestination.cloud.api..",
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
  void packagesHaveNoCycles() {
    slices().matching("fsdestination.cloud.(*)..").should().beFreeOfCycles().check(CLOUD);
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
}
