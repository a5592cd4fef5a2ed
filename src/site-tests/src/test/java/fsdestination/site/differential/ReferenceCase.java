package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A question and the answer of Segment's own package.
 *
 * @param given a trigger or a mapping
 * @param expected {@code {matched}}, {@code {payload}} or {@code {refused}}
 * @param uses the operators or directives in it, and what else should be covered
 */
record ReferenceCase(JsonNode given, JsonNode event, JsonNode expected, List<String> uses) {}
