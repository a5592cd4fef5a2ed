package fsdestination.site;

import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Shared by all test classes of a JVM: one network and one session per browser. Reports on each
 * browser at the end, on the console and in a file per JVM in {@code target/browsers}.
 */
final class BrowserRun implements AutoCloseable {
  private final LocalNetwork network;
  private final Map<Browser, BrowserSession> sessions = new EnumMap<>(Browser.class);
  private final Map<Browser, Throwable> failures = new EnumMap<>(Browser.class);

  private BrowserRun() {
    try {
      network = new LocalNetwork();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the local network did not start", e);
    }
  }

  /** Not of the root context: Maven runs each class by itself, in one session of a JVM. */
  static BrowserRun of(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(BrowserRun.class))
        .computeIfAbsent(BrowserRun.class, key -> new BrowserRun(), BrowserRun.class);
  }

  LocalNetwork network() {
    return network;
  }

  /** Does not retry a browser that did not start: each of its tests fails at once. */
  BrowserSession session(Browser browser) {
    if (!sessions.containsKey(browser) && !failures.containsKey(browser)) {
      try {
        sessions.put(browser, new BrowserSession(browser, network));
      } catch (IOException | RuntimeException | AssertionError e) {
        failures.put(browser, e);
      }
    }
    var session = sessions.get(browser);
    if (session == null) {
      throw new AssertionError(browser + " did not start", failures.get(browser));
    }
    return session;
  }

  private String report(Browser browser) {
    var session = sessions.get(browser);
    var reason = browser.isSkipped() ? " (skipped)" : "";
    return session == null ? browser + ": NO TEST RAN" + reason : session.toString();
  }

  @Override
  public void close() throws IOException {
    List<String> reports = Arrays.stream(Browser.values()).map(this::report).toList();
    reports.forEach(System.out::println);
    var directory = Files.createDirectories(ProjectFiles.testOutput("browsers"));
    Files.write(directory.resolve(ProjectFiles.JVM + ".txt"), reports);
    sessions.values().forEach(BrowserSession::quit);
    network.close();
  }
}
