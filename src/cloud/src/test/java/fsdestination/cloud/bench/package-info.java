/** How fast the receiver is, beside a loop that does nothing but post. Run by hand. */
package fsdestination.cloud.bench;
