package org.dsisim.cli;

import org.dsisim.report.content.Build;
import picocli.CommandLine.IVersionProvider;

/** The version in the program's jar. */
final class Version implements IVersionProvider {

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"dsisim " + text() + ", commit " + Build.commit()};
  }
}
