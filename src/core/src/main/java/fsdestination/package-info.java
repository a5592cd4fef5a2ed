/**
 * What an event meets on its way to FullStory, one package a question: {@code trigger} (should this
 * event act?), {@code mapping} (with which payload?), {@code action} (how is it named there?), tied
 * together by {@link fsdestination.destination.Subscription}. All of it is compiled twice, for
 * pages and for the JVM, and sees data only as a {@link fsdestination.json.Value}.
 */
package fsdestination;
