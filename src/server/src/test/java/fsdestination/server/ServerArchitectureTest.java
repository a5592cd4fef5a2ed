package fsdestination.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages stand on each other in one order, and each library has one place. */
class ServerArchitectureTest {
  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination.server");

  @ParameterizedTest
  @CsvSource({
    "fsdestination.server.send.., fsdestination.server.receiver..",
    "fsdestination.server.receiver.., fsdestination.server.send..",
    "fsdestination.server.send.., fsdestination.server.command..",
    "fsdestination.server.receiver.., fsdestination.server.command..",
    "fsdestination.server.., fsdestination.connect..",
    "fsdestination.server.., elemental2..",
  })
  void aPackageDoesNotKnowThoseThatStandOnIt(String lower, String upper) {
    noClasses()
        .that()
        .resideInAPackage(lower)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(upper)
        .check(SERVER);
  }

  @ParameterizedTest
  @CsvSource({
    "org.eclipse.jetty.., fsdestination.server.receiver..",
    "io.prometheus.., fsdestination.server.receiver..",
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
}
