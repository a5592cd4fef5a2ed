/**
 * Finds calls that FullStory silently drops, drops in part, or misreads: {@link
 * fsdestination.check.CallChecker}. docs/checks.md has the rules. The destination's scripts do not
 * contain them.
 */
package fsdestination.check;
