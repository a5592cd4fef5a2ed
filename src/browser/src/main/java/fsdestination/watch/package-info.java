/**
 * A development tool that watches the page's FullStory, from any source, and reports what it will
 * drop. {@link fsdestination.watch.PageCheck} is the entry of {@code fullstory-check.js}; the rules
 * are in {@link fsdestination.check}.
 */
package fsdestination.watch;
