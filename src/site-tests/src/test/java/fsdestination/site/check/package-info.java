/** {@code fullstory-check.js}: what it reports, and that it changes nothing. */
package fsdestination.site.check;
