package dev.yibao.cli;

/** The program's version, from its jar. */
final class Version {

  private Version() {}

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "yibao " + (version == null ? "（未打包）" : version);
  }
}
