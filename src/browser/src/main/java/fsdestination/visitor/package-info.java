/**
 * The visitor's decisions: {@link fsdestination.visitor.Consent}, and {@link
 * fsdestination.visitor.Logout} for {@code analytics.reset()}.
 */
package fsdestination.visitor;
