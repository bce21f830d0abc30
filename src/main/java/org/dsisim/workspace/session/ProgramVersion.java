package org.dsisim.workspace.session;

/** The version in the program's jar. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The version; {@code development} of a program that runs from classes. */
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
