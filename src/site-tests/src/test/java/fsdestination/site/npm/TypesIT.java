package fsdestination.site.npm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The installed types, as TypeScript in its strict mode takes them. What must not compile stands
 * below {@code @ts-expect-error}, so that the compiler complains where it does.
 */
class TypesIT {
  private static FreshProject project() {
    return FreshProject.of("typescript");
  }

  /**
   * In modules and in CommonJS; with the types of both analytics.js; by the resolution of old.
   *
   * @param configuration also has the options that a reader wants to know
   */
  @ParameterizedTest
  @ValueSource(strings = {"tsconfig.json", "tsconfig.analytics.json", "tsconfig.older.json"})
  void whatIsRightCompilesAndWhatIsWrongDoesNot(String configuration) {
    assertEquals("", project().run("typescript/bin/tsc", "-p", configuration));
  }

  @Test
  void mappingsOfTheCaseFilesCompileWhereTheParserTakesThem() throws Exception {
    var cases = MappingCase.all();
    assertTrue(cases.size() > 400, "" + cases.size());
    var compiled = TypedCases.of(project(), cases);
    assertAll(
        () -> assertEquals(TypedCases.STRICTER, compiled.refusedByTheTypesAlone()),
        () -> assertEquals(TypedCases.LAXER, compiled.refusedByTheParserAlone()));
  }
}
