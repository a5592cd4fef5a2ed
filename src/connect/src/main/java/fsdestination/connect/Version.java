package fsdestination.connect;

import fsdestination.Nullable;

/** The version of this connector, as the manifest of its jar has it. */
final class Version {
  static final String VERSION = of(Version.class.getPackage().getImplementationVersion());

  private Version() {}

  private static String of(@Nullable String version) {
    return version == null ? "unknown" : version;
  }
}
