package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An input and the result of Segment's own package.
 *
 * @param given a trigger or a mapping
 * @param expected {@code {matched}}, {@code {payload}} or {@code {rejected}}
 * @param uses the operators or directives in it, and other characteristics to cover
 */
record ReferenceCase(JsonNode given, JsonNode event, JsonNode expected, List<String> uses) {}
