package fsdestination.site.network;

import java.util.concurrent.CountDownLatch;

/**
 * Serves the local network for use by hand, until it is stopped. Needs only the compiled classes:
 * {@code java -cp src/site-tests/target/classes -Droot.dir=.
 * fsdestination.site.network.TestPageServer}.
 */
final class TestPageServer {
  private TestPageServer() {}

  public static void main(String[] arguments) throws Exception {
    try (var network = new LocalNetwork()) {
      System.out.printf(
          """
          Test pages: %s/pages/

          With stand-ins for FullStory's and Segment's hosts, and a profile of their own:
            chromium --proxy-server=%s --ignore-certificate-errors \\
              --user-data-dir=$(mktemp -d) https://by-hand.test/pages/
          """,
          network.plainOrigin(), network.proxyAddress());
      new CountDownLatch(1).await();
    }
  }
}
