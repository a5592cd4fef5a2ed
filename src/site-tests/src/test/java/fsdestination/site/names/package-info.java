/** Names of properties as the references make them, in real pages. */
package fsdestination.site.names;
