package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed copy does not carry the reference of the law on figures of its own. */
class OriginLintTest {

  private static final String HEADER =
      "name,value,unit,low,high,alternatives,distribution,valid_from,reference,description\n";

  @TempDir private Path root;

  private String copy(String rows) throws IOException {
    Path origin = Files.createDirectories(root.resolve("contribution/first"));
    Files.writeString(
        origin.resolve("parameters.csv"),
        HEADER
            + "rate,1,percent,,,,,,para 3,D\n"
            + "basis,lower,choice,,,[lower][higher],,,para 4,D\n"
            + "fee,7,USD,,,,,,illustrative: ours,D\n"
            + "late,1,percent,,,,,2030,para 5,D\n");
    SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\nstatus: own proposal\nafter: first\nforce: voluntary\n")
        .write("parameters.csv", HEADER + rows);
    return checked();
  }

  private String checked() {
    Problems problems = new Problems();
    new Rulebook(root, "rules", step -> {}, problems).checkOrigin("mine", problems);
    return problems.all().stream()
        .map(problem -> problem.toString().replace("rules/contribution/mine/", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aChangedFigureWithTheOldReference() throws IOException {
    assertThat(copy("rate,2,percent,,,,,,para 3,D\nlate,2,percent,,,,,2030,para 5,D\n"))
        .isEqualTo(
            """
            parameters.csv:2: warning: rate is 2 % and has the reference of 1 % in first: para 3.
              Maybe illustrative, or where the changed figure is from.
            parameters.csv:3: warning: late is 2 % and has the reference of 1 % in first: para 5.
              Maybe illustrative, or where the changed figure is from.""");
  }

  @Test
  void whatItsReferenceCoversIsNotSaid() throws IOException {
    assertThat(
            copy(
                """
                rate,1.0,percent,,,,,,para 3,D
                rate,2,percent,,,,,2030,para 3,D
                basis,higher,choice,,,[lower][higher],,,para 4,D
                fee,8,USD,,,,,,illustrative: ours,D
                late,2,percent,,,,,2030,own proposal,D
                """))
        .isEmpty();
  }

  @Test
  void anOriginThatIsNotThere() {
    SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\nstatus: own proposal\nafter: minee\nforce: law\n");
    assertThat(checked())
        .isEqualTo(
            """
            option.yaml: warning: after names 'minee', which is no rule set here.
              Maybe 'mine'?""");
  }
}
