/** Names of properties, compared with the references in real pages. */
package fsdestination.site.names;
