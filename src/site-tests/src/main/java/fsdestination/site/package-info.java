/**
 * Serves pages to a browser: {@link fsdestination.site.StaticFiles} from folders of this project.
 */
package fsdestination.site;
