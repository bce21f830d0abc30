package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.cli.asked.AskedOptions;
import org.dsisim.cli.output.Console;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.session.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {

  @TempDir private Path folder;

  @Test
  void eachCommandIsKnownByTheNameThatItsHelpSays() {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Class<?>> command : Commands.BY_NAME.entrySet()) {
      names.add(command.getValue().getAnnotation(Command.class).name());
    }
    assertThat(names).containsExactlyElementsOf(Commands.BY_NAME.keySet());
  }

  @Test
  void whereOneCommandIsAskedForNoOtherIsMade() {
    assertThat(made("run", "--help")).containsExactly("run");
  }

  @Test
  void whereNoCommandIsAskedForAllAreMade() {
    assertThat(made()).containsExactlyElementsOf(Commands.BY_NAME.keySet());
    assertThat(made("rum")).containsExactlyElementsOf(Commands.BY_NAME.keySet());
    assertThat(made("--help")).containsExactlyElementsOf(Commands.BY_NAME.keySet());
  }

  private List<String> made(String... arguments) {
    Commands commands =
        new Commands(
            Workspace.forOneRequest(new Home(folder, folder)), Console.ofProcess(), arguments);
    CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create(), commands);
    commands.addTo(line);
    return List.copyOf(line.getSubcommands().keySet());
  }

  @Test
  void whatACommandLineMostLikelyNamesIsKnownBeforeItIsRead() {
    assertThat(AskedOptions.likelyIn(List.of("run", "workshop", "-o", "a:b,c", "--exact")))
        .containsExactly("a:b", "c");
    assertThat(AskedOptions.likelyIn(List.of("run", "-o", "a{x=1,y=2}", "--option=b")))
        .containsExactly("a{x=1,y=2}", "b");
    assertThat(AskedOptions.likelyIn(List.of("run", "workshop", "-o"))).isEmpty();
    assertThat(AskedOptions.likelyIn(List.of("run", "--help"))).isEmpty();
  }
}
