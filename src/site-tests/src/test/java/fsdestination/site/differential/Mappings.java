package fsdestination.site.differential;

import java.util.List;

/** The mappings that all tests ask about. */
final class Mappings {
  private Mappings() {}

  static List<ReferenceCase> cases() {
    var cases = ReferenceCases.of("mapping-cases.mjs");
    var coverage = Coverage.of(cases);
    coverage.assertEnoughOf("@path", "@template", "@if", "@case", "@replace", "@arrayPath");
    coverage.assertEnoughOf("@literal", "@flatten", "@json", "@merge", "@transform");
    coverage.assertEnoughOf("@excludeWhenNull", "__segment_internal_directive", "_metadata");
    coverage.assertEnoughOf("resolved", "may be refused", "refused always", "refused here");
    return cases;
  }
}
