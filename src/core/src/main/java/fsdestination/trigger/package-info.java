/**
 * The language of triggers, Segment's FQL. {@link fsdestination.trigger.Trigger} decides whether an
 * event matches; {@link fsdestination.trigger.TriggerParser} has the grammar.
 */
package fsdestination.trigger;
