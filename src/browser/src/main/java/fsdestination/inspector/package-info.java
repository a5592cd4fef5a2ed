/**
 * Evaluates single rules for the playground and the tests: {@link
 * fsdestination.inspector.Inspector}. Built, but not shipped.
 */
package fsdestination.inspector;
