package org.dsisim.rulebook.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionReaderTest {

  @TempDir private Path root;

  private String option(String status) {
    return SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\n" + status + "\nforce: law\n")
        .lint();
  }

  @Test
  void aStatusIsAWordOfTheList() {
    assertThat(option("status: draft"))
        .isEqualTo(
            "option.yaml:2: status is 'draft', which is not one of in force, adopted, proposed,"
                + " option paper, own proposal, illustrative.");
    assertThat(option("status: optoin paper"))
        .isEqualTo(
            """
            option.yaml:2: status is 'optoin paper', which is not one of in force, adopted, \
            proposed, option paper, own proposal, illustrative.
              Maybe 'option paper'?\
            """);
    assertThat(option("status: ''")).isEqualTo("option.yaml:2: status is empty.");
  }

  @Test
  void whatElseIsToBeSaidHasAKeyOfItsOwn() {
    assertThat(option("status: adopted; rates indicative"))
        .isEqualTo(
            """
            option.yaml:2: status is 'adopted; rates indicative', which is more than 'adopted'.
              Maybe status: adopted, and the rest as status_note?\
            """);
  }

  @Test
  void theStatusIsSaidWithItsOriginAndNote() {
    SmallRuleSet.contribution(root)
        .write(
            "option.yaml",
            "title: T\nstatus: own proposal\nafter: x\nstatus_note: a draft\nforce: law\n");
    RuleFolder folder =
        Objects.requireNonNull(
            new Rulebook(root, "rules", step -> {}, new Problems()).folder("mine", new Problems()));
    assertThat(folder.description().statusInWords().inEnglish())
        .isEqualTo("own proposal, after x: a draft");
  }
}
