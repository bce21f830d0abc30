package org.dsisim.workspace.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Problem;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.world.user.User;
import org.dsisim.report.training.CriterionSpread;
import org.dsisim.report.training.GatheredParticipant;
import org.dsisim.report.training.GatheredTables;
import org.dsisim.value.Fraction;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.training.NotAdmitted.Reason;
import org.dsisim.workspace.training.TrainingTables.TypedScore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is let into a training session, and what becomes of what they hand in. */
class TrainingTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final TrainingTables TABLES =
      TrainingTables.in(Workspace.at(new Home(HERE, HERE)));
  private static final String BY = "decision-15-9";
  private static final String OPTION = "cali-fund:iusaf";
  private static final long MINUTE = 60_000;
  private static final Map<String, String> SEEDS =
      Map.of("sector", "animal-and-plant-breeding", "home", "KEN", "sales_usd", "60000000");

  private long now;
  private Training training = begun();

  @BeforeEach
  void begins() {
    training = begun();
  }

  private Training begun() {
    return Training.begin(TABLES, new Random(7), () -> now, 2024);
  }

  private String code() {
    return training.gathered().code();
  }

  private String joined(String name) {
    return training.join(code(), name, "192.0.2.1");
  }

  private Reason refused(String code, String address) {
    return catchThrowableOfType(NotAdmitted.class, () -> training.join(code, "", address)).reason();
  }

  @Test
  void whoKnowsTheCodeComesInHoweverItIsTyped() {
    assertThat(code()).matches("[A-Z2-9]{3} [A-Z2-9]{3}").doesNotContain("O", "I", "L");
    String plain = code().replace(" ", "");
    Set<String> tokens = new HashSet<>();
    for (String typed :
        List.of(code(), plain, plain.toLowerCase(Locale.ROOT), " " + code().replace(' ', '-'))) {
      tokens.add(training.join(typed, "", "192.0.2.1"));
    }
    assertThat(tokens).hasSize(4).allMatch(token -> token.matches("[0-9a-f]{32}"));
    assertThat(training.gathered().participants())
        .extracting(GatheredParticipant::number)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void anotherCodeIsRefused() {
    assertThatThrownBy(() -> training.join("AAA AAA", "", "192.0.2.1"))
        .isInstanceOf(NotAdmitted.class)
        .hasMessage("That is not the code on the trainer's screen.");
    assertThat(refused("", "192.0.2.1")).isEqualTo(Reason.WRONG_CODE);
    assertThat(training.gathered().participants()).isEmpty();
  }

  @Test
  void afterTenWrongCodesAnAddressWaitsAMinuteAndNoOtherDoes() {
    for (int i = 0; i < 10; i++) {
      assertThat(refused("AAA AAA", "192.0.2.1")).isEqualTo(Reason.WRONG_CODE);
    }
    assertThat(refused(code(), "192.0.2.1")).isEqualTo(Reason.WAIT);
    assertThat(training.join(code(), "", "192.0.2.2")).isNotEmpty();
    now += MINUTE;
    assertThat(training.join(code(), "", "192.0.2.1")).isNotEmpty();
  }

  @Test
  void wrongCodesFromManyAddressesAreCountedTogether() {
    for (int i = 0; i < 60; i++) {
      assertThat(refused("AAA AAA", "192.0.2." + i)).isEqualTo(Reason.WRONG_CODE);
    }
    assertThat(refused(code(), "198.51.100.1")).isEqualTo(Reason.WAIT);
  }

  @Test
  void afterAThousandWrongCodesNobodyComesInUntilThereIsAnotherCode() {
    String in = joined("");
    for (int i = 0; i < 1000; i++) {
      now += i % 10 == 0 ? MINUTE : 0;
      assertThat(refused("AAA AAA", "192.0.2." + i % 7)).isEqualTo(Reason.WRONG_CODE);
    }
    String guessed = code();
    assertThat(training.gathered().isOpen()).isFalse();
    assertThat(refused(guessed, "198.51.100.1")).isEqualTo(Reason.CLOSED);
    training.open();
    assertThat(code()).isNotEqualTo(guessed);
    assertThat(joined("")).isNotEmpty();
    training.expect(in);
  }

  @Test
  void aClosedSessionKeepsWhoIsInAndLetsNobodyElseIn() {
    String in = joined("");
    training.close();
    assertThatThrownBy(() -> joined(""))
        .hasMessage("Nobody is let in at the moment. Ask the trainer.");
    training.expect(in);
  }

  @Test
  void whenAllPlacesAreTakenThatIsSaidAndOneThatIsRemovedIsFree() {
    for (int i = 0; i < 100; i++) {
      joined("");
    }
    assertThatThrownBy(() -> joined(""))
        .hasMessage(
            "All 100 places are taken. Share one with another group, or ask the trainer to remove"
                + " one that is not used.");
    training.remove(37);
    joined("");
    assertThat(training.gathered().participants())
        .hasSize(100)
        .last()
        .extracting(GatheredParticipant::number)
        .isEqualTo(101);
  }

  @Test
  void aNameIsShortAndOnOneLine() {
    for (String name : List.of("a".repeat(41), "a\nb", "a\u202eb", "a\u2028b", "a\u0000b")) {
      assertThatThrownBy(() -> joined(name))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("It may have 40 letters on one line.");
    }
    joined("  Grupo de América Latina y el Caribe 12  ");
    assertThat(training.gathered().participants())
        .singleElement()
        .extracting(GatheredParticipant::name)
        .isEqualTo("Grupo de América Latina y el Caribe 12");
  }

  @Test
  void whoIsRemovedTakesPartNoLongerAndLeavesNothing() {
    String token = joined("");
    training.handInCompany(token, SEEDS);
    training.remove(1);
    assertThat(training.gathered().users()).isEmpty();
    for (Runnable asked :
        List.<Runnable>of(
            () -> training.asked(token),
            () -> training.handInCompany(token, SEEDS),
            () -> training.takeBack(token, "company"),
            () -> training.expect(""))) {
      assertThatThrownBy(asked::run)
          .isInstanceOf(NotAdmitted.class)
          .hasMessage(
              "You take no part in this session, or no longer. Come in with the code on the"
                  + " trainer's screen.");
    }
    assertThatThrownBy(() -> training.remove(1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("There is no participant 1 any more.");
  }

  @Test
  void companiesAreRowsOfATableOfUsersAndUnknownIsEmpty() {
    training.handInCompany(joined("Savanna, \"Seeds\""), SEEDS);
    training.handInCompany(
        joined(""),
        Map.of(
            "sector", "cosmetics",
            "home", "France",
            "sales_usd", "500,000,000",
            "profit_usd", "-38000000.50",
            "assets_usd", "0"));
    assertThat(GatheredTables.users(training.gathered()))
        .isEqualTo(
            """
            id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,employees,rnd_usd,sequencing_spend_usd,data_volume_tb,dsi_attribution,already_paid_usd
            participant-1,"Savanna, ""Seeds""\",company,animal-and-plant-breeding,KEN,2024,,60000000,,,,,,,
            participant-2,Participant 2,company,cosmetics,FRA,2024,0,500000000,-38000000.5,,,,,,
            """);
  }

  @Test
  void whatWasRecognisedIsSaidAndWhatIsHardlyTrueToo() {
    List<Problem> said =
        training.handInCompany(
            joined(""),
            Map.of(
                "sector",
                "cosmetics",
                "home",
                "France",
                "sales_usd",
                "5,000,000",
                "profit_usd",
                "6000000"));
    assertThat(said)
        .extracting(one -> one.place().file() + ": " + one.what())
        .containsExactlyInAnyOrder(
            "company.home: home: names of countries, 'France' read as FRA.",
            "company.sales_usd: sales_usd: thousands separators were removed, 5,000,000 read as"
                + " 5000000.",
            "company: profit_usd is above sales_usd: participant-1 (2024: profit 6000000, sales"
                + " 5000000).");
  }

  @Test
  void allThatIsWrongWithACompanyIsSaidAtItsFieldsAndTheEarlierOneStays() {
    String token = joined("");
    training.handInCompany(token, SEEDS);
    InvalidInput wrong =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                training.handInCompany(
                    token,
                    Map.of(
                        "sector",
                        "cosmetics",
                        "home",
                        "Korea",
                        "sales_usd",
                        "61m",
                        "profit_usd",
                        "1e6x")));
    assertThat(wrong.problems())
        .extracting(one -> one.place().file())
        .containsExactly("company.home", "company.profit_usd", "company.sales_usd");
    assertThat(wrong)
        .hasMessageContaining("sales_usd is '61m', which is not a number.")
        .hasMessageContaining("Maybe 61000000: amounts are plain US dollars.");
    assertThat(GatheredTables.users(training.gathered())).contains(",60000000,");
  }

  @Test
  void manyHandInAtOnceAndNothingIsLost() throws Exception {
    ExecutorService phones = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> joined = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        joined.add(
            phones.submit(
                () -> {
                  String token = joined("");
                  training.handInCompany(token, SEEDS);
                  return token;
                }));
      }
      Set<String> tokens = new HashSet<>();
      for (Future<String> one : joined) {
        tokens.add(one.get());
      }
      assertThat(tokens).hasSize(100);
    } finally {
      phones.shutdownNow();
    }
    assertThat(training.gathered().users())
        .extracting(User::id)
        .doesNotHaveDuplicates()
        .hasSize(100);
  }

  @Test
  void aCompanyIsMendedAndTakenBack() {
    String token = joined("");
    training.handInCompany(token, SEEDS);
    training.handInCompany(token, Map.of("sector", "cosmetics", "home", "BRA"));
    assertThat(training.gathered().users())
        .singleElement()
        .satisfies(user -> assertThat(user.sector()).isEqualTo("cosmetics"));
    training.takeBack(token, "company");
    assertThat(training.gathered().users()).isEmpty();
  }

  @Test
  void anotherYearIsTheYearOfAllCompanies() {
    training.handInCompany(joined(""), SEEDS);
    training.ask(true, 2023, null, null);
    training.handInCompany(joined(""), SEEDS);
    assertThat(GatheredTables.users(training.gathered()).lines().skip(1))
        .hasSize(2)
        .allMatch(row -> row.contains(",KEN,2023,,60000000,"));
    assertThatThrownBy(() -> training.ask(true, 1066, null, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("The year is one from 2010 to 2050.");
  }

  private void handIn(String token, String criterion, String low, String high) {
    training.handInScores(token, BY, OPTION, Map.of(criterion, new TypedScore(low, high)));
  }

  private CriterionSpread effective() {
    return training.gathered().spread().stream()
        .filter(one -> one.criterion().id().equals("effective"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void scoresSpreadInTheirOwnOrderWhoeverCameFirst() {
    training.ask(false, 2024, BY, OPTION);
    assertThat(effective().range()).isNull();
    assertThat(effective().middle()).isNull();
    handIn(joined("Last"), "effective", "0.9", "0.9");
    handIn(joined("First"), "effective", "0", "0.25");
    handIn(joined("Middle"), "effective", "0.4", "0.8");
    assertThat(effective().given()).containsExactly(range(0, 25), range(40, 80), range(90, 90));
    assertThat(effective().range()).isEqualTo(range(0, 90));
    assertThat(effective().middle()).isEqualTo(Fraction.of(6, 10));
    handIn(joined(""), "effective", "0.5", "0.5");
    assertThat(effective().middle()).as("halfway of 0.5 and 0.6").isEqualTo(Fraction.of(55, 100));
    assertThat(training.gathered().scored()).isEqualTo(4);
  }

  private static ScoreRange range(int low, int high) {
    return new ScoreRange(Fraction.of(low, 100), Fraction.of(high, 100));
  }

  @Test
  void theMiddleLiesBetweenTheEndsForAnyScores() {
    Random random = new Random(11);
    training.ask(false, 2024, BY, OPTION);
    String token = joined("");
    List<String> tokens = new ArrayList<>(List.of(token));
    for (int i = 0; i < 60; i++) {
      if (random.nextInt(4) == 0) {
        tokens.add(joined(""));
      }
      int low = random.nextInt(11);
      int high = low + random.nextInt(11 - low);
      handIn(
          tokens.get(random.nextInt(tokens.size())),
          "effective",
          String.valueOf(low / 10.0),
          String.valueOf(high / 10.0));
      CriterionSpread spread = effective();
      ScoreRange range = spread.range();
      Fraction middle = spread.middle();
      assertThat(range).isNotNull();
      assertThat(middle).isNotNull();
      if (range != null && middle != null) {
        assertThat(middle).isBetween(range.low(), range.high());
      }
      assertThat(spread.given().size()).isEqualTo((int) training.gathered().scored());
    }
  }

  @Test
  void allThatIsWrongWithScoresIsSaidAtItsFieldsAndEarlierOnesStay() {
    training.ask(false, 2024, BY, OPTION);
    String token = joined("");
    handIn(token, "effective", "0.5", "0.5");
    InvalidInput wrong =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                training.handInScores(
                    token,
                    BY,
                    OPTION,
                    Map.of(
                        "effective", new TypedScore("0.5", "0.2"),
                        "open-access", new TypedScore("0.2", ""),
                        "rights-of-iplc", new TypedScore("25", "30"),
                        "effectiv", new TypedScore("0", "0"))));
    assertThat(wrong.problems())
        .extracting(one -> one.place().file() + ": " + one.what() + " Maybe " + one.maybe())
        .containsExactly(
            "effective.low: low is 0.5 and high is 0.2: low is the higher. Maybe the two the other"
                + " way round.",
            "open-access.high: high is empty, and low is not. Maybe 0.2 twice, for a single score.",
            "rights-of-iplc.high: high is '30', which is not a share between 0 and 1. Maybe 0.3.",
            "rights-of-iplc.low: low is '25', which is not a share between 0 and 1. Maybe 0.25.",
            "scores: 'effectiv' is no criterion of decision-15-9. Maybe 'effective'?");
    assertThat(effective().given()).containsExactly(range(50, 50));
  }

  @Test
  void scoresOfAnotherQuestionAreRefusedAndThoseOfAnEarlierOneComeBackWithIt() {
    String token = joined("");
    assertThatThrownBy(() -> handIn(token, "effective", "0", "0"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("The trainer asks for something else now.")
        .hasMessageContaining("Maybe look at what is asked, and hand in again.");
    training.ask(false, 2024, BY, OPTION);
    handIn(token, "effective", "0.3", "0.3");
    assertThatThrownBy(() -> training.handInCompany(token, SEEDS))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("The trainer asks for something else now.");
    training.ask(false, 2024, BY, "cali-fund:equal");
    assertThat(effective().given()).isEmpty();
    assertThatThrownBy(() -> handIn(token, "effective", "0", "0")).isInstanceOf(InvalidInput.class);
    training.ask(false, 2024, BY, OPTION);
    assertThat(effective().given()).containsExactly(range(30, 30));
    training.takeBack(token, "scores");
    assertThat(training.gathered().scored()).isZero();
  }

  @Test
  void whatIsNotThereCannotBeAskedFor() {
    assertThatThrownBy(() -> training.ask(false, 2024, "decision-15-8", "cali-fnd"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("'decision-15-8' is no framework.")
        .hasMessageContaining("'decision-15-9'")
        .hasMessageContaining("cali-fnd");
    assertThat(training.gathered().question().scores()).isNull();
  }

  @Test
  void aTableOfJudgementsHasOneRangeForEachCriterionThatWasScored() {
    training.ask(false, 2024, BY, OPTION);
    handIn(joined("A"), "effective", "0.2", "0.4");
    handIn(joined("B"), "effective", "0.7", "0.7");
    handIn(joined("C"), "open-access", "1", "1");
    assertThat(GatheredTables.judgements(training.gathered()))
        .isEqualTo(
            """
            criterion,option,low,high,why
            effective,cali-fund:iusaf,0.2,0.7,"2 scores of a training session, from the lowest to the highest"
            open-access,cali-fund:iusaf,1,1,"1 score of a training session, from its lowest to its highest"
            """);
    assertThat(GatheredTables.scores(training.gathered()))
        .isEqualTo(
            """
            criterion,option,low,high,note
            effective,cali-fund:iusaf,0.2,0.4,one participant of a training session
            effective,cali-fund:iusaf,0.7,0.7,one participant of a training session
            open-access,cali-fund:iusaf,1,1,one participant of a training session
            """);
  }
}
