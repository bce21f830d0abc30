package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.draft.DraftBracket;
import org.dsisim.report.content.draft.DraftText;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.ProvisionText;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.Shelf;
import org.junit.jupiter.api.Test;

/** The printed text of an option, read back after somebody has edited it. */
class DraftTextTest {

  private static final Workspace WORKSPACE = new Desk(Path.of("").toAbsolutePath()).workspace();
  private static final OptionInForce CALI_FUND = option("cali-fund:iusaf");

  private final Problems problems = new Problems();

  private static OptionInForce option(String text, String... settings) {
    return WORKSPACE
        .describe(new DescribeRequest(List.of(text), List.of(settings), 2026), Progress.NOBODY)
        .options()
        .get(0);
  }

  private static String printed(OptionInForce option, int width) {
    return new ProvisionText(Screen.of(width)).add(option).text();
  }

  private List<String> read(OptionInForce option, String text) {
    List<String> brackets = new ArrayList<>();
    for (DraftBracket one : DraftText.read(text.lines().toList(), "draft.txt", option, problems)) {
      brackets.add(one.address() + "=[" + String.join("][", one.alternatives()) + "]");
    }
    return brackets;
  }

  private String said() {
    return String.join("\n", problems.all().stream().map(Object::toString).toList());
  }

  /** What the files leave open. */
  private static List<String> open(OptionInForce option) {
    List<String> open = new ArrayList<>();
    for (OptionInForce.Part part : option.ruleSets()) {
      for (ParameterValue parameterValue : part.values().all()) {
        List<String> texts = parameterValue.alternatives().stream().map(Value::text).toList();
        if (!texts.isEmpty()) {
          open.add(part.id() + "." + parameterValue.name() + "=[" + String.join("][", texts) + "]");
        }
      }
    }
    return open;
  }

  @Test
  void theTextOfEveryRuleSetIsReadBackAsItWasPrintedHoweverWide() {
    List<String> ids = new ArrayList<>();
    Session session =
        new Session(
            new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath()),
            new Shelf(new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath()), false),
            Progress.NOBODY);
    ids.addAll(session.rulebook(new Problems()).ids(RuleSetKind.CONTRIBUTION));
    ids.addAll(session.rulebook(new Problems()).ids(RuleSetKind.DISTRIBUTION));
    assertThat(ids).hasSizeGreaterThan(15);
    for (String id : ids) {
      OptionInForce option = option(id);
      for (int width : List.of(50, 80, 400)) {
        assertThat(read(option, printed(option, width)))
            .as(id)
            .containsExactlyInAnyOrderElementsOf(open(option));
      }
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void valuesThatWereSetAreReadAsTheyArePrinted() {
    OptionInForce option = option("cali-fund", "cali-fund.profit_rate=3", "cali-fund.basis=sales");
    assertThat(read(option, printed(option, 80)))
        .contains("cali-fund.basis=[lower][higher][profit][sales]", "cali-fund.profit_rate=[3]");
    assertThat(said()).isEmpty();
  }

  private String edited(String words, String others) {
    String text = printed(CALI_FUND, 400);
    assertThat(text).contains(words);
    return text.replace(words, others);
  }

  @Test
  void aBracketInTheSentenceIsReadWhereverLinesAreBroken() {
    String text =
        edited(
            "sales of USD 50,000,000,",
            "sales of USD [25,000,000]\n[=50,000,000=] [100,\n000,000],");
    assertThat(read(CALI_FUND, text))
        .contains("cali-fund.sales_threshold=[25000000][50000000][100000000]")
        .hasSize(open(CALI_FUND).size() + 1);
    assertThat(said()).isEmpty();
  }

  @Test
  void aBracketInTheListBelowIsReadTheSame() {
    String text = edited("- profit_rate: 1 per cent", "- profit_rate: [0.5] [=1=] [2] per cent");
    assertThat(read(CALI_FUND, text)).contains("cali-fund.profit_rate=[0.5][1][2]");
    assertThat(said()).isEmpty();
  }

  @Test
  void aListOfWordsIsOneAlternative() {
    String text =
        edited(
            "monetary contributions: academic, public-research, public-database.",
            "monetary contributions: [academic, public-research, public-database] [academic].");
    assertThat(read(CALI_FUND, text))
        .contains("cali-fund.exempt_types=[academic;public-research;public-database][academic]");
    assertThat(said()).isEmpty();
  }

  @Test
  void aBracketThatIsTakenAwayIsNoLongerOpen() {
    String text = edited("countries are meant: [=all=] [parties].", "countries are meant: all.");
    assertThat(read(CALI_FUND, text)).noneMatch(one -> one.startsWith("cali-fund.scope"));
    assertThat(said()).isEmpty();
  }

  @Test
  void placesThatAreEditedDifferentlyAreRefused() {
    String text =
        edited("contribute 1 per cent of its profit", "contribute [1] [2] per cent of its profit")
            .replace("- profit_rate: 1 per cent", "- profit_rate: [1] [3] per cent");
    read(CALI_FUND, text);
    assertThat(said())
        .matches(
            "draft\\.txt:\\d+: profit_rate is \\[1] \\[3] here, and \\[1] \\[2] in line \\d+\\.");
  }

  @Test
  void theSameNameInTwoRuleSetsIsThatOfTheHeadingAboveIt() {
    OptionInForce option = option("cali-fund+bilateral:iusaf");
    List<String> open = open(option);
    assertThat(read(option, printed(option, 80))).containsExactlyInAnyOrderElementsOf(open);
    assertThat(said()).isEmpty();
  }

  @Test
  void aTextOfSomethingElseIsRefused() {
    read(CALI_FUND, "Dear all,\n\nplease find the draft attached.\n");
    assertThat(said())
        .isEqualTo(
            """
            draft.txt: no provision of cali-fund:iusaf was found.
              Maybe ./dsisim describe cali-fund:iusaf --text prints the text to be edited.""");
  }

  @Test
  void aProvisionInOtherWordsIsSaidAndGivesNoValue() {
    String text =
        edited(
            "Entities of these countries are meant: [=all=] [parties].",
            "Entities of whatever country.");
    read(CALI_FUND, text);
    assertThat(said())
        .contains(
            "warning: the words are not those of the provision of cali-fund: no value is read from them.")
        .contains(
            "note: one provision is not in the text, or not in its words, and stays as in force: cali-fund, annex para 3, reading R-5.");
  }
}
