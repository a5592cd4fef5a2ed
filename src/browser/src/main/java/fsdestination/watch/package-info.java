/**
 * For development: watches the page's FullStory, whoever defined it, and reports what it will drop.
 * {@link fsdestination.watch.PageCheck} is the whole of {@code fullstory-check.js}; the rules are
 * in {@link fsdestination.check}.
 */
package fsdestination.watch;
