/** What a visitor decides: consent, and leaving. */
package fsdestination.visitor;
