/**
 * A test's internet on one machine: the test pages, stand-ins for the vendors' hosts under their
 * real names, and a proxy that leads to nothing else. {@link
 * fsdestination.site.network.LocalNetwork} starts it.
 *
 * <p>It is our own because the libraries that could replace it do not serve here: WireMock's HTTPS
 * browser proxying needs internals of the JDK (<a
 * href="https://github.com/wiremock/wiremock/issues/1706">wiremock#1706</a>), MockWebServer decides
 * about tunnels from a queue that does not know the connection, and MockServer and BrowserUp bring
 * Netty and their own certificate authority.
 */
package fsdestination.site.network;
