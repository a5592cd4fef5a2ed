package fsdestination.site;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which packages may depend on which, across modules; the core's own ArchitectureTest checks its.
 */
class SiteArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("fsdestination");

  @ParameterizedTest
  @CsvSource({
    "json trigger mapping action destination check, page visitor device classic watch inspector",
    "page, trigger mapping check visitor device classic watch inspector",
    "visitor, mapping action destination check device classic watch inspector",
    "device, trigger mapping check classic watch inspector",
    "classic, trigger mapping destination check device watch inspector",
    "watch, trigger mapping action destination visitor device classic inspector",
    "inspector, classic watch",
    "playground site, json trigger mapping action destination page visitor device classic inspector",
    "playground, site",
  })
  void packagesKnowNothingOfTheseOthers(String packages, String others) {
    noClasses()
        .that()
        .resideInAnyPackage(named(packages))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(named(others))
        .check(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic", "watch", "inspector"})
  void nothingDependsOnTheOutermostPackages(String name) {
    classes()
        .that()
        .resideInAPackage("fsdestination." + name)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage("fsdestination." + name)
        .check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("fsdestination.(*)..").should().beFreeOfCycles().check(ALL);
  }

  /** What its entry reaches is what the script has, so that it stays small. */
  @Test
  void thePresetsScriptHasNoLanguageOfTriggersMappingsRedactionOrConsent() {
    var reached =
        ALL.get("fsdestination.device.PresetPlugins").getTransitiveDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .collect(Collectors.toSet());
    var names = reached.stream().map(JavaClass::getName).toList();
    var languages = resideInAnyPackage(named("trigger mapping redaction destination"));
    assertEquals(List.of(), reached.stream().filter(languages).map(JavaClass::getName).toList());
    assertFalse(names.contains("fsdestination.visitor.Consent"));
    assertTrue(names.contains("fsdestination.page.Stub"), names::toString);
  }

  @Test
  void theScriptHasNothingOfJavaUtil() {
    noClasses()
        .that()
        .resideInAnyPackage(named("page visitor device classic watch inspector"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util..", "java.math..", "java.text..", "java.time..")
                // javac's own, for method references.
                .and(not(type(Objects.class))))
        .check(ALL);
  }

  private static String[] named(String packages) {
    return packages.replaceAll("(\\w+)", "fsdestination.$1").split(" ", -1);
  }
}
