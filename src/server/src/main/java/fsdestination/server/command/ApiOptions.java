package fsdestination.server.command;

import fsdestination.Nullable;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.Patience;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import picocli.CommandLine.Option;

/** How FullStory is reached. */
final class ApiOptions {
  private static final String KEY = "FULLSTORY_API_KEY";

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      description = "Another address of FullStory's API (default: ${DEFAULT-VALUE})",
      defaultValue = "https://api.fullstory.com")
  private URI url = FullStoryApi.HOST;

  URI url() {
    return url;
  }

  FullStoryApi connect(FullstoryCloud program, PrintWriter warnings) {
    return connect(program, warnings, program.patience());
  }

  FullStoryApi connect(FullstoryCloud program, PrintWriter warnings, Patience patience) {
    String key = program.secrets().get(KEY);
    if (key.isEmpty()) {
      throw new UsageException(
          "Set the environment variable " + KEY + " to an API key (FullStory: Settings, API Keys)");
    }
    if ("http".equals(url.getScheme()) && !isThisMachine(url.getHost())) {
      warnings.println("Warning: to " + url.getHost() + " the API key goes unencrypted");
      warnings.flush();
    }
    return open(key, patience);
  }

  /** A client that will not be used. */
  FullStoryApi disconnected(FullstoryCloud program) {
    return open("none", program.patience());
  }

  private FullStoryApi open(String key, Patience patience) {
    try {
      return FullStoryApi.of(key, url, patience);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isThisMachine(@Nullable String host) {
    try {
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
