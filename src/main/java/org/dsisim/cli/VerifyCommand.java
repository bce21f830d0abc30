package org.dsisim.cli;

import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.VerifiedText;
import org.dsisim.workspace.result.VerifyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: make results again, and compare every byte. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "help.verify",
    footer = "  ./dsisim verify runs/all")
final class VerifyCommand implements Callable<Integer> {

  private static final int WIDTH = 80;

  private final Invocation invocation;

  @Parameters(paramLabel = "DIR", descriptionKey = "help.verify.dir")
  private String folder = "";

  VerifyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Console console = invocation.console();
    VerifyResult result = invocation.workspace().verify(folder, this::give, console);
    console.print(
        new VerifiedText(
                result.recorded(), result.now(), result.repetition(), Screen.of(console.width()))
            .text());
    return Failures.code(result.repetition().isSame());
  }

  /** Gives a command again without showing what it prints. */
  private String give(List<String> command, Path to) {
    StringWriter complaints = new StringWriter();
    Console quiet = new Console(OutputStream.nullOutputStream(), complaints, WIDTH, false);
    List<String> arguments = new ArrayList<>(command);
    arguments.add("--out");
    arguments.add(to.toString());
    int code = Dsisim.run(invocation.workspace().home(), quiet, arguments.toArray(String[]::new));
    boolean isWritten = to.resolve("run.json").toFile().exists();
    return code == Failures.DONE || isWritten ? "" : complaints.toString();
  }
}
