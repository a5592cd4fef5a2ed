/** A broker and Connect workers, as processes: {@link fsdestination.connect.kafka.Broker}. */
package fsdestination.connect.kafka;
