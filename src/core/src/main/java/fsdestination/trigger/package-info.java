/**
 * The language of subscriptions' triggers, FQL: {@link fsdestination.trigger.Trigger} answers
 * whether an event should act. Grammar: {@link fsdestination.trigger.TriggerParser}.
 */
package fsdestination.trigger;
