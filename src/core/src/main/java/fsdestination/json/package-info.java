/**
 * JSON values, {@link fsdestination.json.Value}: in a page the JavaScript values themselves, on the
 * JVM a {@link fsdestination.json.jvm.JavaValue}. Only this package differs between the platforms:
 * {@link fsdestination.json.Json} and {@link fsdestination.json.Strings} have two implementations.
 */
package fsdestination.json;
