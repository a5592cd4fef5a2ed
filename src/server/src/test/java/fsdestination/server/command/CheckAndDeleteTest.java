package fsdestination.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The key, users, and what all commands have in common. */
class CheckAndDeleteTest {
  @AutoClose private final Program program = new Program();

  @Test
  void aGoodKeyIsGood() {
    assertEquals(0, program.run("check"));
    assertEquals("The API key is good.\n", program.out);
    assertEquals("", program.err);
  }

  @Test
  void aBadKeyIsBadAndNotSaid() {
    program.environment.put("FULLSTORY_API_KEY", "secret");
    assertEquals(1, program.run("check"));
    assertTrue(program.err.contains("The API key is not accepted"), program.err);
    assertFalse(program.err.contains("secret"), program.err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void noKeyIsWrongUsage(String key) {
    program.environment.put("FULLSTORY_API_KEY", key);
    assertEquals(2, program.run("check"));
    assertEquals(
        "Set the environment variable FULLSTORY_API_KEY to an API key (FullStory: Settings, API"
            + " Keys)\n",
        program.err);
    program.environment.clear();
    assertEquals(2, program.run("delete", "u"));
  }

  @Test
  void aLineEndBehindTheKeyDoesNoHarm() {
    program.environment.merge("FULLSTORY_API_KEY", "\n", String::concat);
    assertEquals(0, program.run("check"));
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://a, Expected an address with https:// but found ftp://a",
    "a, Expected an address with https:// but found a",
    "https://a?b, 'Expected an address without ?, # and user name, such as"
        + " https://api.fullstory.com'",
  })
  void anAddressThatIsNoneIsWrongUsage(String url, String message) {
    assertEquals(2, program.runAt(url, "check"));
    assertEquals(message + "\n", program.err);
  }

  @Test
  void anUnreachableFullStoryIsAFailure() {
    program.standIn.close();
    assertEquals(1, program.run("check"));
    assertEquals("GET /me: could not connect (attempt 3)\n", program.err);
  }

  @Test
  void aUserIsDeleted() {
    program.standIn.account().capture("u 1");
    assertEquals(0, program.run("delete", "--yes", "u 1"));
    assertEquals("FullStory deletes the user.\n", program.out);
    assertTrue(program.standIn.account().users().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "yes\n", " Y "})
  void beforeItDeletesItAsks(String answer) {
    program.standIn.account().capture("u 1");
    program.input = answer;
    assertEquals(0, program.run("delete", "u 1"));
    assertEquals(
        "Delete the user u 1 and all that was captured of them, for good? [y/N] ", program.err);
    assertTrue(program.standIn.account().users().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "\n", "", "u 1\n"})
  void withoutAYesNobodyIsDeleted(String answer) {
    program.standIn.account().capture("u 1");
    program.input = answer;
    assertEquals(2, program.run("delete", "u 1"));
    assertTrue(program.err.contains("Nobody was deleted."), program.err);
    assertTrue(program.err.contains("--yes"), program.err);
    assertEquals(1, program.standIn.account().users().size());
  }

  @Test
  void aUserWhoIsUnknownIsAFailure() {
    assertEquals(1, program.run("delete", "--yes", "nobody"));
    assertTrue(program.err.contains("404 (resource_not_found"), program.err);
  }

  @Test
  void nobodyIsWrongUsage() {
    assertEquals(2, program.run("delete", " "));
    assertEquals("User Id is required for user deletion.\n", program.err);
    assertEquals(2, program.run("delete"));
    assertEquals(0, program.standIn.received().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"J\ufffdrgen", "J\ufffd\ufffdrgen", "u\ud83d", "u\ude00u"})
  void anIdThatWasNotReadRightIsRejected(String broken) {
    assertEquals(2, program.run("delete", broken));
    assertTrue(program.err.startsWith("The user id could not be read at character 2"), program.err);
    assertTrue(program.err.contains("LC_ALL=C.UTF-8"), program.err);
    assertEquals(0, program.standIn.received().size());
  }

  @Test
  void anIdOfAnyLanguageIsTaken() {
    program.standIn.account().capture("Jürgen \ud83d\ude00");
    assertEquals(0, program.run("delete", "--yes", "Jürgen \ud83d\ude00"));
    assertTrue(program.standIn.account().users().isEmpty());
  }

  @Test
  void aKeyThatMayNotDeleteSaysSo() {
    program.standIn.fail(Fault.status(403));
    assertEquals(1, program.run("delete", "--yes", "u"));
    assertTrue(program.err.contains("needs an Admin or Architect key"), program.err);
  }

  @Test
  void helpListsCommandsAndExitCodes() {
    assertEquals(0, program.runPlain("--help"));
    for (String word :
        new String[] {"check", "send", "delete", "FULLSTORY_API_KEY", "Exit codes"}) {
      assertTrue(program.out.contains(word), word);
    }
    assertEquals(0, program.runPlain("send", "--help"));
    assertTrue(program.out.contains("--rejects=FILE"), program.out);
    assertEquals(0, program.runPlain("--version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sned", "--frobnicate", "check x", "send", "send a b"})
  void whatIsNoCommandIsWrongUsage(String arguments) {
    assertEquals(2, program.runPlain(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
  }
}
