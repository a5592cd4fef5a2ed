/**
 * What FullStory does with a call that nobody is told: it drops it, drops a part of it, or takes it
 * for something else. {@link fsdestination.check.CallChecker} finds it; docs/checks.md has the
 * rules. They are no part of the destination's scripts.
 */
package fsdestination.check;
