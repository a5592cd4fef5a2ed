/**
 * Strings that every other package may use: hashes, parts of addresses, idempotency keys. It stands
 * below all of them.
 */
package fsdestination.cloud.text;
