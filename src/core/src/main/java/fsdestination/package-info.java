/**
 * The rules that decide what FullStory receives of an event: {@code trigger} (does it match?),
 * {@code mapping} (which payload?) and {@code action} (which names?). A {@link
 * fsdestination.destination.Subscription} combines them. They are compiled twice, for pages and for
 * the JVM, and access data only as a {@link fsdestination.json.Value}.
 */
package fsdestination;
