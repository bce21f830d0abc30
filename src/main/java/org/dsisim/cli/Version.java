package org.dsisim.cli;

import org.dsisim.message.Message;
import org.dsisim.report.content.Build;
import org.dsisim.workspace.session.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version in the program's jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      Message.of("cli.version", "version", ProgramVersion.text(), "commit", Build.commit())
          .inEnglish()
    };
  }
}
