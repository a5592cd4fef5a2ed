/**
 * JSON values: {@link fsdestination.json.Value}. In a page they are the JavaScript values
 * themselves, on the JVM a {@link fsdestination.json.JavaValue}. Here, and nowhere else, do the two
 * platforms differ.
 */
package fsdestination.json;
