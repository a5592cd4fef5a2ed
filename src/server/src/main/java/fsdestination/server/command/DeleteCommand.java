package fsdestination.server.command;

import fsdestination.cloud.api.FullStoryApi;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fullstory-cloud delete USER_ID}. */
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = {
      "Deletes a user, and what was captured of them, as the GDPR asks. There is no way back.",
      "Needs an API key of an Admin or Architect."
    })
@SuppressWarnings("NullAway.Init")
final class DeleteCommand implements Callable<Integer> {
  @ParentCommand private FullStoryCloud program;
  @Spec private CommandSpec spec;
  @Mixin private ApiOptions options;

  @Parameters(paramLabel = "USER_ID", description = "The id that the user was identified with")
  private String userId;

  @Option(names = "--yes", description = "Delete without asking, as scripts need it")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    if (userId.isBlank()) throw new UsageException("User Id is required for user deletion.");
    checkReadable();
    try (FullStoryApi api = options.connect(program, spec.commandLine().getErr())) {
      if (!yes && !isConfirmed()) {
        throw new UsageException("Nobody was deleted. To delete without a question, add --yes");
      }
      api.deleteUser(userId);
    }
    spec.commandLine().getOut().println("FullStory deletes the user.");
    return 0;
  }

  private boolean isConfirmed() throws IOException {
    return Confirmation.ask(
        "Delete the user " + userId + " and all that was captured of them, for good?",
        program.input(),
        spec.commandLine().getErr());
  }

  /** What the machine's language has no characters for is another id, perhaps another user's. */
  private void checkReadable() {
    for (int i = 0; i < userId.length(); i = userId.offsetByCodePoints(i, 1)) {
      int next = userId.codePointAt(i);
      if (next != 0xFFFD && Character.getType(next) != Character.SURROGATE) continue;
      throw new UsageException(
          "The user id could not be read at character "
              + (userId.codePointCount(0, i) + 1)
              + ", and nobody is deleted. Expected arguments in the encoding of this machine's"
              + " language, "
              + System.getProperty("sun.jnu.encoding")
              + ": with LC_ALL=C.UTF-8 it is UTF-8");
    }
  }
}
