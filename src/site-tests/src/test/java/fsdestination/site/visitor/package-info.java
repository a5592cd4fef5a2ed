/** What a visitor decides: consent. */
package fsdestination.site.visitor;
