/**
 * What the playground and the tests ask of the rules, one by one; built, not shipped: {@link
 * fsdestination.inspector.Inspector}.
 */
package fsdestination.inspector;
