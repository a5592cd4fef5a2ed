package fsdestination.site.differential;

import java.util.List;

/** The mappings of all differential tests. */
final class Mappings {
  private Mappings() {}

  static List<ReferenceCase> cases() {
    var cases = ReferenceCases.of("mapping-cases.mjs");
    var coverage = Coverage.of(cases);
    coverage.assertEnoughOf("@path", "@template", "@if", "@case", "@replace", "@arrayPath");
    coverage.assertEnoughOf("@literal", "@flatten", "@json", "@merge", "@transform");
    coverage.assertEnoughOf("@excludeWhenNull", "__segment_internal_directive", "_metadata");
    coverage.assertEnoughOf("resolved", "may be rejected", "rejected always", "rejected here");
    return cases;
  }
}
