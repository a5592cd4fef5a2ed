/** Records that are sent together, one by one or by batch imports. */
package fsdestination.connect.sending;
