package org.dsisim.workspace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Run;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.run.Running;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.Shelf;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An option opened for a study, and the figures by which people ask. */
class StudiedOptionTest {

  private static final Place PLACE = Place.ofCommandLine("--for");
  private static final StudiedOption WORKSHOP = open("workshop", "cali-fund:iusaf", null);

  private static Session session() {
    Home home = new Home(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath());
    return new Session(home, new Shelf(home, true), Progress.NOBODY);
  }

  private static StudyRequest request(String scenario, String option, @Nullable String year) {
    ShownCountries shown = new ShownCountries(false, null, null, "en");
    return new StudyRequest(scenario, option, List.of(), year, 1, shown, List.of());
  }

  private static StudiedOption open(String scenario, String option, @Nullable String year) {
    return StudiedOption.open(request(scenario, option, year), session());
  }

  private static StudiedFigure figure(String text) {
    Problems problems = new Problems();
    StudiedFigure figure = WORKSHOP.figure(text, PLACE, problems);
    assertThat(problems.all()).isEmpty();
    return Objects.requireNonNull(figure);
  }

  private static String refused(String text) {
    Problems problems = new Problems();
    assertThat(WORKSHOP.figure(text, PLACE, problems)).isNull();
    return String.join("\n", problems.all().stream().map(Object::toString).toList());
  }

  @Test
  void aTrialOfNoValueIsTheOptionAsItIs() {
    Trial trial = WORKSHOP.tried().under(List.of());

    assertThat(trial.results().indicators()).isEqualTo(WORKSHOP.asItIs().indicators());
  }

  @Test
  void aTrialOfAValueIsARunWithThatValueSet() {
    ParameterOverride rate =
        new ParameterOverride("cali-fund", "sales_rate", "0.2", Place.ofCommandLine("--set"));
    Run set =
        new Running(
                new RunRequest(
                    "workshop",
                    List.of("cali-fund:iusaf"),
                    List.of("cali-fund.sales_rate=0.2"),
                    String.valueOf(WORKSHOP.tried().year()),
                    new BaselineAsked(null, true),
                    1,
                    new ShownCountries(false, null, null, "en"),
                    List.of()),
                session())
            .result()
            .run();

    assertThat(WORKSHOP.tried().under(List.of(rate)).results().indicators())
        .isEqualTo(set.results().options().get(0).years().get(0).indicators());
  }

  @Test
  void theLastYearIsLookedAtUnlessAnotherIsAskedFor() {
    int last = WORKSHOP.tried().year();

    assertThat(WORKSHOP.run().scenario().scenario().years()).containsExactly(last);
    assertThat(open("workshop", "cali-fund:iusaf", String.valueOf(last + 6)).tried().year())
        .isEqualTo(last + 6);
  }

  @Test
  void anIndicatorIsAskedForByItsNameWithOrWithoutItsUnit() {
    assertThat(figure("to_share")).isEqualTo(new StudiedFigure.OfIndicator("to_share"));
    assertThat(figure("net_usd")).isEqualTo(new StudiedFigure.OfIndicator("to_share"));
    assertThat(figure("Owed-USD")).isEqualTo(new StudiedFigure.OfIndicator("owed"));
  }

  @Test
  void aCountryIsAskedForByItsCodeOrNameAndAGroupByAnyWordForIt() {
    assertThat(figure("KEN")).isEqualTo(figure("Kenya"));
    assertThat(figure("African Group").id()).isEqualTo("african-group");
    assertThat(figure("LDCs").id()).isEqualTo("ldc");
  }

  @Test
  void whatAPartyReceivesIsWhatItsGroupHasOfIt() {
    ResultValue all = WORKSHOP.tried().under(List.of()).value(figure("african-group"));
    ResultValue one = WORKSHOP.tried().under(List.of()).value(figure("KEN"));

    assertThat(one.number()).isNotNull();
    assertThat(Objects.requireNonNull(all.number()))
        .isGreaterThan(Objects.requireNonNull(one.number()));
  }

  @Test
  void aPayerIsAskedForByItsId() {
    assertThat(figure("payer:workshop-seeds").id()).isEqualTo("payer:workshop-seeds");
    assertThat(figure("payer workshop-seeds")).isEqualTo(figure("payer:workshop-seeds"));
    assertThat(refused("payer:workshop-seed"))
        .contains("'workshop-seed' is not a payer of workshop under cali-fund:iusaf")
        .contains("'workshop-seeds'");
  }

  @Test
  void payersAreAskedForByTheirHomeOrAGroupOfHomes() {
    StudiedFigure kenya = figure("home:KEN");
    StudiedFigure africa = figure("home: African Group");
    assertThat(kenya.id()).isEqualTo("home:KEN");
    assertThat(africa.id()).isEqualTo("home:african-group");
    ResultValue payer = figure("payer:workshop-seeds").in(WORKSHOP.asItIs());
    assertThat(kenya.in(WORKSHOP.asItIs())).isEqualTo(payer);
    assertThat(kenya.in(WORKSHOP.asItIs()))
        .isEqualTo(figure("expected_home_ken").in(WORKSHOP.asItIs()));
    assertThat(WORKSHOP.tried().under(List.of()).value(africa))
        .isEqualTo(africa.in(WORKSHOP.asItIs()));
    assertThat(refused("home:nowhere"))
        .isEqualTo(
            """
            --for: 'nowhere' is no country and no group in which payers could be at home.
              Maybe home:USA, or home:eu-member.""");
  }

  @Test
  void whatIsNoFigureIsRefusedWithWhatWouldBe() {
    assertThat(refused("to_shar"))
        .contains("'to_shar' is no indicator, country, group or payer here.")
        .contains("'to_share'");
    assertThat(refused("everything"))
        .contains("a name of summary.csv such as to_share, a country such as KEN");
  }

  @Test
  void aParameterIsFoundByItsAddressAndAssumptionsToo() {
    Problems problems = new Problems();

    assertThat(WORKSHOP.inForce("cali-fund.sales_rate", PLACE, problems)).isNotNull();
    assertThat(WORKSHOP.inForce("assumption.uptake", PLACE, problems)).isNotNull();
    assertThat(problems.all()).isEmpty();
    assertThat(WORKSHOP.inForce("cali-fund.sale_rate", PLACE, problems)).isNull();
    assertThat(problems.all().get(0).toString())
        .contains("cali-fund:iusaf has no parameter or assumption 'cali-fund.sale_rate'.")
        .contains("'cali-fund.sales_rate'");
  }

  @Test
  void allOptionsAreNoOptionToStudy() {
    assertThatThrownBy(() -> open("workshop", "ALL", null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("a study looks at one option at a time.");
  }
}
