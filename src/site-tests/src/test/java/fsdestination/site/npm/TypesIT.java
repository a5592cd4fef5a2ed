package fsdestination.site.npm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The installed types, in TypeScript's strict mode. Code that must not compile follows {@code
 * @ts-expect-error}, so that the compiler reports an error if it does.
 */
class TypesIT {
  private static FreshProject project() {
    return FreshProject.of("typescript");
  }

  /**
   * In modules and in CommonJS; with the types of both versions of analytics.js; with the former
   * module resolution.
   *
   * @param configuration a file with the compiler's options
   */
  @ParameterizedTest
  @ValueSource(strings = {"tsconfig.json", "tsconfig.analytics.json", "tsconfig.older.json"})
  void validCodeCompilesAndInvalidCodeDoesNot(String configuration) {
    assertEquals("", project().run("typescript/bin/tsc", "-p", configuration));
  }

  @Test
  void mappingsOfTheCaseFilesCompileIfTheParserAcceptsThem() throws Exception {
    var cases = MappingCase.all();
    assertTrue(cases.size() > 400, "" + cases.size());
    var compiled = TypedCases.of(project(), cases);
    assertAll(
        () -> assertEquals(TypedCases.STRICTER, compiled.rejectedByTheTypesAlone()),
        () -> assertEquals(TypedCases.LAXER, compiled.rejectedByTheParserAlone()));
  }
}
