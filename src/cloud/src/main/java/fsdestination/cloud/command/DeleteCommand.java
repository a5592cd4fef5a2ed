package fsdestination.cloud.command;

import fsdestination.cloud.api.FullStoryApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @ParentCommand private FullstoryCloud program;
  @Spec private CommandSpec spec;
  @Mixin private ApiOptions options;

  @Parameters(paramLabel = "USER_ID", description = "The id that the user was identified with")
  private String userId;

  @Override
  public Integer call() {
    if (userId.isBlank()) throw new UsageException("User Id is required for user deletion.");
    try (FullStoryApi api = options.connect(program, spec.commandLine().getErr())) {
      api.deleteUser(userId);
    }
    spec.commandLine().getOut().println("FullStory deletes the user.");
    return 0;
  }
}
