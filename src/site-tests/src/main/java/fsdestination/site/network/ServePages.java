package fsdestination.site.network;

import java.util.concurrent.CountDownLatch;

/**
 * The local network for a person: serves until it is stopped, and says how to look at it. Needs
 * nothing but the classes: {@code java -cp src/site-tests/target/classes -Droot.dir=.
 * fsdestination.site.network.ServePages}.
 */
final class ServePages {
  private ServePages() {}

  public static void main(String[] arguments) throws Exception {
    try (var network = new LocalNetwork()) {
      System.out.printf(
          """
          Test pages: %s/pages/

          With FullStory's and Segment's hosts answered here, and with storage of their own:
            chromium --proxy-server=%s --ignore-certificate-errors \\
              --user-data-dir=$(mktemp -d) https://by-hand.test/pages/
          """,
          network.plainOrigin(), network.proxyAddress());
      new CountDownLatch(1).await();
    }
  }
}
