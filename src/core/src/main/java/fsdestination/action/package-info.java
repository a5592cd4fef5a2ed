/**
 * Shared by the actions of every mode: {@link fsdestination.action.PropertyNames}, {@link
 * fsdestination.action.FieldCheck} and {@link fsdestination.action.UserId}.
 */
package fsdestination.action;
