/**
 * JSON values, {@link fsdestination.json.Value}: in a page the JavaScript values themselves, on the
 * JVM a {@link fsdestination.json.jvm.JavaValue}. Here, and nowhere else, do the two platforms
 * differ: {@link fsdestination.json.Json} and {@link fsdestination.json.Strings} have two bodies.
 */
package fsdestination.json;
