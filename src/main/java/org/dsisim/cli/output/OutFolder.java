package org.dsisim.cli.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.folder.RunDirectory;
import org.dsisim.report.file.table.ResultBytes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder that somebody wants results in; none where it is not asked for. */
public final class OutFolder {

  private static final String NAME = "--out";

  @Option(names = NAME, paramLabel = "DIR", descriptionKey = "help.shared.out")
  private @Nullable Path folder;

  /** Whether a folder for results was named. */
  public boolean isAsked() {
    return folder != null;
  }

  /** Whether an argument names the folder; results do not depend on it. */
  static boolean isNamedBy(String argument) {
    return argument.equals(NAME) || argument.startsWith(NAME + "=");
  }

  /** Says before any work when the folder cannot be written. */
  public void refuseForeign(ResultKind kind, Invocation invocation) {
    if (folder != null) {
      directory(folder, kind, invocation).refuseForeign();
    }
  }

  /** Writes the results, where they are wanted in a folder; the tables as they are written. */
  public List<ListedFile> write(
      ResultKind kind,
      Invocation invocation,
      Function<List<ListedFile>, String> json,
      Map<String, ? extends ResultBytes> tables) {
    return folder == null ? List.of() : directory(folder, kind, invocation).write(json, tables);
  }

  /** Says at the end of a page where the results are. */
  public void sayWritten(Console console) {
    if (folder != null) {
      console.paragraph(Message.of("cli.written", "folder", folder.toString()));
    }
  }

  private static RunDirectory directory(Path folder, ResultKind kind, Invocation invocation) {
    String typed = folder.toString();
    // Elsewhere a hyphen is the screen; nobody wants a folder of that name.
    if (typed.isBlank() || typed.equals("-")) {
      throw InvalidInput.of(
          Place.ofCommandLine(NAME),
          Message.of("cli.out.no-folder", "typed", typed),
          Message.of("cli.out.no-folder.maybe"));
    }
    return new RunDirectory(invocation.workspace().home().from().resolve(folder), typed, kind);
  }
}
