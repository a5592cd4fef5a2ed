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

/**
 * What all test classes of a JVM share: one network, one session per browser, and a report of each
 * browser at the end, in {@code target/browsers}, a file for each JVM.
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

  static BrowserRun of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserRun.class))
        .computeIfAbsent(BrowserRun.class, key -> new BrowserRun(), BrowserRun.class);
  }

  LocalNetwork network() {
    return network;
  }

  /** A browser that did not start is not tried again: every test of it fails at once. */
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

  private String account(Browser browser) {
    var session = sessions.get(browser);
    var reason = browser.isLeftOut() ? " (left out)" : "";
    return session == null ? browser + ": NO TEST RAN" + reason : session.toString();
  }

  @Override
  public void close() throws IOException {
    List<String> accounts = Arrays.stream(Browser.values()).map(this::account).toList();
    accounts.forEach(System.out::println);
    var directory = Files.createDirectories(ProjectFiles.testOutput("browsers"));
    Files.write(directory.resolve(ProjectFiles.JVM + ".txt"), accounts);
    sessions.values().forEach(BrowserSession::quit);
    network.close();
  }
}
