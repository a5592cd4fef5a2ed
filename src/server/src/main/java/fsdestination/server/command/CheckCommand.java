package fsdestination.server.command;

import fsdestination.cloud.api.FullStoryApi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fullstory-cloud check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Asks FullStory whether the API key is good.")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private FullStoryCloud program;
  @Spec private CommandSpec spec;
  @Mixin private ApiOptions options;

  @Override
  public Integer call() {
    try (FullStoryApi api = options.connect(program, spec.commandLine().getErr())) {
      api.me();
    }
    spec.commandLine().getOut().println("The API key is good.");
    return 0;
  }
}
