/**
 * The whole internet of a test, on one machine: pages, stand-ins of the vendors' hosts under their
 * real names, and a proxy that leads to them and to nothing else. {@link
 * fsdestination.site.network.LocalNetwork} puts it up.
 */
package fsdestination.site.network;
