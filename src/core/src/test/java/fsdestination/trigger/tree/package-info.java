/**
 * Triggers as trees: made at random, written down in several ways, and decided by the specification
 * instead of by the code. Entry: {@link fsdestination.trigger.tree.PrintedTriggersTest}.
 */
package fsdestination.trigger.tree;
