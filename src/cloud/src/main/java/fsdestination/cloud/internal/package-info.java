/**
 * What every other package may use, and no program should: hashes, parts of addresses, idempotency
 * keys, reading of JSON. It stands below all of them, and may change with each version.
 */
package fsdestination.cloud.internal;
