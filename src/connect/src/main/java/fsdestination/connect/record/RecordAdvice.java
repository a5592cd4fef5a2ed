package fsdestination.connect.record;

import fsdestination.cloud.EventShape;

/** What an operator can do about a record that is no event. */
final class RecordAdvice {
  private RecordAdvice() {}

  /** For a record of another shape. */
  static String of(EventShape shape) {
    return switch (shape) {
      case BATCH -> "produce each event as a record of its own";
      case REJECT -> "produce the event in it";
      case ENVELOPE ->
          "set value.converter to JsonConverter with value.converter.schemas.enable=true";
      case CHANGE ->
          "extract the row by the transformation io.debezium.transforms.ExtractNewRecordState,"
              + " or by ExtractField$Value of after, and make an event of the row";
      default ->
          "rename its columns by the transformation ReplaceField$Value, and add a type by"
              + " InsertField$Value";
    };
  }

  /**
   * For bytes that are not JSON.
   *
   * @return an empty string, or a sentence that begins with {@code ". "}
   */
  static String of(byte[] value) {
    // Serializers of a schema registry write a zero byte and the schema's id in four bytes first.
    return value.length > 5 && value[0] == 0
        ? ". It looks like a value of a schema registry: set value.converter to AvroConverter,"
            + " ProtobufConverter or JsonSchemaConverter"
        : "";
  }
}
