package org.dsisim.rulebook.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code options.yaml}: what its values may be, and every message. */
class NamedOptionsTest {

  @TempDir private Path root;

  private final Problems problems = new Problems();

  private String checked(String set) throws IOException {
    SmallRuleSet.contribution(root);
    SmallRuleSet.distribution(root);
    Files.writeString(
        root.resolve("options.yaml"),
        """
        options:
          both:
            title: T
            contributions: [mine]
            formula: ours
            set:
        """
            + set.indent(6));
    Rulebook rulebook = new Rulebook(root, "rules", step -> {}, problems);
    rulebook.named().values().forEach(option -> rulebook.check(option, problems));
    return said();
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void valuesOfTheOptionsOwnRuleSetsAndOfAssumptionsAreAllowed() throws IOException {
    assertThat(checked("mine.basis: higher\nours.floor: 0.5\nassumption.anything: 1")).isEmpty();
  }

  @Test
  void allThatIsWrongWithTheValuesIsSaidWithItsLine() throws IOException {
    assertThat(
            checked(
                """
                mine.bassis: lower
                mine.basis: higer
                ours.floor: much
                mien.basis: lower
                iusaf.floor: 1
                basis: lower"""))
        .isEqualTo(
            """
            rules/options.yaml:7: 'bassis' is not a parameter of mine.
              Maybe 'mine.basis'?
            rules/options.yaml:8: mine.basis is 'higer', which is not one of lower, higher.
              Maybe 'higher'?
            rules/options.yaml:9: ours.floor is 'much', which is not a number.
            rules/options.yaml:10: 'mien.basis' sets nothing: 'mien' is no part of the option.
              Maybe 'mine.basis'?
            rules/options.yaml:11: 'iusaf.floor' sets nothing: 'iusaf' is no part of the option.
              Maybe one of mine, ours, assumption.
            rules/options.yaml:12: 'basis' must be written OWNER.NAME.
              Maybe cali-fund.basis or assumption.uptake.""");
  }

  @Test
  void whoeverTakesTheOptionApartIsToldOfItsOwners() throws IOException {
    checked("mien.basis: lower");
    Problems ofRun = new Problems();
    new Rulebook(root, "rules", step -> {}, new Problems())
        .parts("both", Place.ofFile("-o"), ofRun);
    assertThat(ofRun.all())
        .extracting(Problem::toString)
        .containsExactly(
            """
            rules/options.yaml:7: 'mien.basis' sets nothing: 'mien' is no part of the option.
              Maybe 'mine.basis'?""");
  }

  private static final String LISTS =
      """
      lists:
        known:
          title: A list
          source: Somewhere
          entries:
            Option 2: the second
            Option 10: the tenth
            Option 1: the first
        closed:
          title: Another
          source: Elsewhere
          note: Nobody knows what is in it.
      """;

  private Rulebook listed(String lists) throws IOException {
    SmallRuleSet.contribution(root);
    SmallRuleSet.distribution(root);
    Files.writeString(
        root.resolve("options.yaml"),
        LISTS
            + """
            options:
              both:
                title: T
                contributions: [mine]
                formula: ours
                lists: %s
            """
                .formatted(lists));
    return new Rulebook(root, "rules", step -> {}, problems);
  }

  @Test
  void aListHasItsOwnOrderAndAnOptionItsLabelInIt() throws IOException {
    Rulebook rulebook = listed("{known: Option 10}");
    assertThat(said()).isEmpty();
    assertThat(rulebook.lists().keySet()).containsExactly("known", "closed");
    OptionList known = Objects.requireNonNull(rulebook.lists().get("known"));
    OptionList closed = Objects.requireNonNull(rulebook.lists().get("closed"));
    assertThat(known.entries().keySet()).containsExactly("Option 2", "Option 10", "Option 1");
    assertThat(known.of("Option 10", rulebook.named()))
        .extracting(NamedOption::name)
        .containsExactly("both");
    assertThat(known.of("Option 1", rulebook.named())).isEmpty();
    assertThat(closed.entries()).isEmpty();
    assertThat(closed.note()).isEqualTo("Nobody knows what is in it.");
  }

  @Test
  void listsAndEntriesThatAreNotThereAreNamed() throws IOException {
    listed("{knwon: Option 1, known: Option 3, closed: Option 1}");
    assertThat(said())
        .isEqualTo(
            """
            rules/options.yaml:18: 'knwon' is not a list of options.
              Maybe 'known'?
            rules/options.yaml:18: 'Option 3' is not an entry of the list 'known'.
              Maybe 'Option 1'?
            rules/options.yaml:18: 'Option 1' is not an entry of the list 'closed'.""");
  }

  @Test
  void anOptionSaysUnderWhichLabelItStands() throws IOException {
    listed("[known]");
    assertThat(said())
        .isEqualTo(
            "rules/options.yaml:18: lists must be made of 'name: value' lines, indented below it.");
  }
}
