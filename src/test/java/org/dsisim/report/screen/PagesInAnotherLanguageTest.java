package org.dsisim.report.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Catalogue;
import org.dsisim.message.PseudoLanguage;
import org.dsisim.report.content.option.OptionDifference;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.option.OptionInWords;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.DifferenceText;
import org.dsisim.report.screen.list.ProposalText;
import org.dsisim.report.screen.list.ProvisionText;
import org.dsisim.report.screen.run.RunText;
import org.dsisim.report.screen.study.ComparedText;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.result.AllocateResult;
import org.dsisim.workspace.result.AssessResult;
import org.dsisim.workspace.result.CompareResult;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages in a language whose words are two fifths longer: no word is cut, glued or lost, and no line
 * wider than its screen.
 */
class PagesInAnotherLanguageTest {

  private static final Catalogue LONGER = PseudoLanguage.catalogue();

  private static final ShownCountries NOTHING = new ShownCountries(false, null, null, "en");
  private static final ShownCountries AFRICA =
      new ShownCountries(true, "african-group", "FRA", "en");

  private static final Workspace WORKSPACE =
      Workspace.forOneRequest(new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath()));

  private static final Pattern WHOLE = Pattern.compile("‹[^‹›\\s]*›");
  private static final Pattern GLUED =
      Pattern.compile("\\S*(?:[\\p{L}\\p{N}]‹|›[\\p{L}\\p{N}]|›‹|⟫⟪|›⟪|⟫‹)\\S*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Refuses a page of which a word is cut, stands against another or is not there. */
  private static void isWhole(Function<Screen, String> page) {
    String english = page.apply(new Screen(200, true, true));
    for (int width : new int[] {60, 80, 100}) {
      for (boolean exact : List.of(true, false)) {
        String longer = page.apply(new Screen(width, exact, exact, LONGER));
        isUncutAndApart(longer);
        assertThat(longer.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
        if (exact) {
          assertThat(words(longer.replaceAll("[‹›⟪⟫~]", ""))).containsAll(words(english));
        }
      }
    }
  }

  private static void isUncutAndApart(String text) {
    assertThat(WHOLE.matcher(text).replaceAll("")).as(text).doesNotContainPattern("[‹›]");
    assertThat(GLUED.matcher(text).results().map(MatchResult::group)).isEmpty();
  }

  @Test
  void aWordThatIsCutOrGluedIsFound() {
    isUncutAndApart("‹at~› ‹most~~› ⟪12⟫");
    for (String bad : List.of("‹at~› ‹mo", "‹mo\nst~~›", "‹at~›‹most~~›", "‹at~›⟪12⟫", "12‹at~›")) {
      assertThatThrownBy(() -> isUncutAndApart(bad)).isInstanceOf(AssertionError.class);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    return words;
  }

  private static RunRequest request(
      String scenario, @Nullable String years, ShownCountries shown, String... options) {
    return new RunRequest(
        scenario,
        List.of(options),
        List.of(),
        years,
        new BaselineAsked(null, false),
        1,
        shown,
        List.of("run", scenario));
  }

  private static void runIsWhole(
      String scenario, @Nullable String years, ShownCountries shown, String... options) {
    RunResult result = WORKSPACE.run(request(scenario, years, shown, options), Progress.NOBODY);
    isWhole(screen -> new RunText(result.run(), result.selection(), screen).text());
    isWhole(screen -> ProposalText.of(result.run().options(), screen));
  }

  @Test
  void aRunOfOneOption() {
    runIsWhole("workshop", null, NOTHING, "cali-fund");
    runIsWhole("use-portfolio", null, AFRICA, "cali-fund+bilateral+hybrid");
    runIsWhole("use-portfolio", null, AFRICA, "party-assessed");
    runIsWhole("use-portfolio", null, NOTHING, "cooperation-in-kind");
    runIsWhole("workshop", null, NOTHING, "proposals/cop17.yaml");
  }

  @Test
  void aRunOfSeveralOptionsAndOfSeveralYears() {
    runIsWhole("use-portfolio", null, AFRICA, "cali-fund", "bilateral", "hybrid-iusaf");
    runIsWhole("workshop", "2024-2030", NOTHING, "cali-fund+bilateral");
  }

  @Test
  void optionsHeldAgainstABaseline() {
    RunRequest options = request("use-portfolio", null, AFRICA, "cali-fund", "bilateral");
    CompareResult result =
        WORKSPACE.compare(new CompareRequest(options, null, null), Progress.NOBODY);
    isWhole(screen -> new ComparedText(result.compared(), result.selection(), screen).text());
  }

  @Test
  void aFundThatAFormulaGivesOut() {
    AllocateResult result =
        WORKSPACE.allocate(
            new AllocateRequest("iusaf@strict", "1000000", List.of(), 2026, AFRICA, List.of()),
            Progress.NOBODY);
    isWhole(result::page);
  }

  @Test
  void anAssessment() {
    AssessResult result =
        WORKSPACE.assess(
            new AssessRequest(
                "use-portfolio",
                List.of("cali-fund", "bilateral", "none"),
                "decision-15-9",
                new AssessRequest.OwnFiles(null, null, null),
                null,
                List.of(),
                List.of()),
            Progress.NOBODY);
    isWhole(screen -> new AssessmentText(result.assessment(), screen).text());
  }

  @Test
  void twoOptionsSideBySide() {
    List<OptionInForce> options =
        WORKSPACE
            .describe(
                new DescribeRequest(List.of("cali-fund", "india-law"), List.of(), 2026),
                Progress.NOBODY)
            .options();
    OptionDifference difference = OptionDifference.of(options.get(0), options.get(1));
    isWhole(screen -> DifferenceText.of(difference, screen));
    isWhole(screen -> new ProvisionText(screen).add(options.get(0)).text());
    isWhole(screen -> new OptionInWords(screen).add(options.get(0)).text());
  }

  @Test
  void listsOfWhatThereIs() {
    isWhole(WORKSPACE.options(Progress.NOBODY)::page);
    isWhole(WORKSPACE.optionList("secretariat", Progress.NOBODY)::page);
    isWhole(WORKSPACE.scenarios(Progress.NOBODY)::page);
    isWhole(WORKSPACE.parameters("cali-fund:iusaf", 2026, Progress.NOBODY)::page);
    isWhole(WORKSPACE.parameters("assumption", 2026, Progress.NOBODY)::page);
  }

  @Test
  void whatAPopulationHolds(@TempDir Path folder) {
    GenerateRequest request =
        new GenerateRequest(
            "drawn",
            "rd-leaders-2024",
            500,
            1,
            null,
            10,
            0,
            new GenerateRequest.Sizes(null, null),
            null,
            folder);
    isWhole(WORKSPACE.generate(request, Progress.NOBODY)::page);
  }
}
