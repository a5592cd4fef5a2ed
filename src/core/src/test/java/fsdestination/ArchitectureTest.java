package fsdestination;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.json.jvm.JavaValue;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies point one way, and what is compiled to the script stays small. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fsdestination");

  @ParameterizedTest
  @CsvSource({
    "json, json.jvm",
    "json.jvm, json",
    "trigger, json",
    "mapping, json json.jvm",
    "action, json",
    "redaction, json",
    "check, json action",
    "destination, json trigger mapping action redaction",
  })
  void packagesDependOnlyOnThoseBefore(String name, @Nullable String others) {
    var allowed = new ArrayList<>(List.of("fsdestination", "java.lang..", "fsdestination." + name));
    allowed.addAll(
        List.of("jsinterop..", "elemental2..", "java.text..", "java.util..", "java.math.."));
    if (others != null) {
      Stream.of(others.split(" ")).map("fsdestination."::concat).forEach(allowed::add);
    }
    classes()
        .that()
        .resideInAPackage("fsdestination." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void theRootPackageDependsOnNoOther() {
    noClasses()
        .that()
        .resideInAPackage("fsdestination")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fsdestination.*..")
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("fsdestination.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theScriptHasNothingOfJavaUtil() {
    noClasses()
        .that()
        .areNotAnnotatedWith(GwtIncompatible.class)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util..", "java.math..", "java.text..", "java.time..")
                // javac's own, for method references.
                .and(not(type(Objects.class))))
        .check(CORE);
  }

  /** A forgotten override would compile, and call the page's implementation on the JVM. */
  @Test
  void javaValueOverridesEveryMethodOfValue() {
    assertEquals(
        List.of(), signatures(Value.class, false).filter(isNotIn(JavaValue.class)).toList());
  }

  /** A class that extends {@code Page…} of the same name hides each of its static methods. */
  @Test
  void classesHideEveryMethodOfTheirPageClass() {
    var hiding =
        CORE.stream()
            .filter(
                each ->
                    each.getRawSuperclass()
                        .map(JavaClass::getSimpleName)
                        .orElse("")
                        .equals("Page" + each.getSimpleName()))
            .map(JavaClass::reflect)
            .toList();
    assertTrue(hiding.contains(Json.class), hiding::toString);
    assertAll(
        hiding.stream()
            .map(
                each ->
                    () ->
                        assertEquals(
                            List.of(),
                            signatures(each.getSuperclass(), true)
                                .filter(isNotIn(each))
                                .toList())));
  }

  private static Stream<String> signatures(Class<?> type, boolean isStatic) {
    return Stream.of(type.getDeclaredMethods())
        .filter(each -> !each.isSynthetic() && !Modifier.isPrivate(each.getModifiers()))
        .filter(each -> Modifier.isStatic(each.getModifiers()) == isStatic)
        .map(
            each ->
                each.getReturnType().getSimpleName()
                    + " "
                    + each.getName()
                    + List.of(each.getParameterTypes()));
  }

  private static Predicate<String> isNotIn(Class<?> type) {
    var declared = Stream.of(true, false).flatMap(each -> signatures(type, each)).toList();
    return signature -> !declared.contains(signature);
  }

  @Test
  void theScriptHasNoLong() {
    noMembers()
        .that()
        .areDeclaredInClassesThat()
        .areNotAnnotatedWith(GwtIncompatible.class)
        .should(ArchCondition.from(DescribedPredicate.describe("use long", Longs::areUsedBy)))
        .check(CORE);
  }

  @Test
  void theScriptHasNoEnumAndNoExceptionOfItsOwn() {
    noClasses()
        .that()
        .areNotAnnotatedWith(GwtIncompatible.class)
        .should()
        .beEnums()
        .orShould()
        .beAssignableTo(Throwable.class)
        .check(CORE);
  }

  @Test
  void classesCannotBeExtendedByOthers() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .arePublic()
        .and(not(type(ScriptObject.class)))
        // The inspector extends it; the scripts do not.
        .and(not(type(ConfigErrors.class)))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }
}
