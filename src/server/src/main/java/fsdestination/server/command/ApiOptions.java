package fsdestination.server.command;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import java.io.PrintWriter;
import java.net.URI;
import picocli.CommandLine.Option;

/** How FullStory is reached. */
@SuppressWarnings("NullAway.Init")
final class ApiOptions {
  private static final String KEY = "FULLSTORY_API_KEY";

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      description = "Another address of FullStory's API (default: ${DEFAULT-VALUE})",
      defaultValue = "https://api.fullstory.com")
  private URI url;

  URI url() {
    return url;
  }

  FullStoryApi connect(FullStoryCloud program, PrintWriter warnings) {
    return connect(program, warnings, program.retryOptions());
  }

  FullStoryApi connect(FullStoryCloud program, PrintWriter warnings, RetryOptions retryOptions) {
    String key = program.secrets().get(KEY);
    if (key.isEmpty()) {
      throw new UsageException(
          "Set the environment variable " + KEY + " to an API key (FullStory: Settings, API Keys)");
    }
    FullStoryApi api = open(key, retryOptions);
    api.warnings().forEach(each -> warnings.println("Warning: " + each));
    warnings.flush();
    return api;
  }

  /** A client that will not be used. */
  FullStoryApi disconnected(FullStoryCloud program) {
    return open("none", program.retryOptions());
  }

  private FullStoryApi open(String key, RetryOptions retryOptions) {
    try {
      return FullStoryApi.of(key, url, retryOptions);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
