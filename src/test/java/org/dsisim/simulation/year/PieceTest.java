package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.LambdaCredits;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** Which payers of a year are worked out together. */
class PieceTest {

  private static final Countries COUNTRIES = Worlds.countries(Payers.country("KEN"));

  private static final ContributionRules CREDITS =
      new DelegatingRules(LambdaCredits.of("credits", false, 100, 100, twice -> true)) {
        @Override
        public boolean sharesSums() {
          return false;
        }
      };

  /** A levy on users or countries. */
  private static ContributionRules levy(PayerKind payers, boolean sharesSums, String... terms) {
    return new DelegatingRules(
        LambdaContribution.of("levy", Force.VOLUNTARY, payer -> null, terms)) {
      @Override
      public boolean sharesSums() {
        return sharesSums;
      }

      @Override
      public PayerKind payers() {
        return payers;
      }

      @Override
      public SubjectKind subjects() {
        return payers == PayerKind.USERS ? SubjectKind.USERS : SubjectKind.COUNTRIES;
      }
    };
  }

  private static ContributionRules ofEach(String... terms) {
    return levy(PayerKind.USERS, false, terms);
  }

  /** So many users, each two of them in a group. */
  private static List<User> users(int count) {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Account account =
          new Account(
              Worlds.YEAR,
              Payers.figures(AssessmentBase.SALES, 100),
              null,
              "users.csv",
              2 + i,
              OwnValues.NONE,
              new Particulars(null, "group" + i / 2));
      users.add(Worlds.user("u" + i, "company", "KEN", account));
    }
    return users;
  }

  /** The sizes of pieces of users, of two where nothing else keeps them together. */
  private static List<Integer> sizes(List<User> users, ContributionRules... rules) {
    Scenario scenario = Worlds.scenario(users, COUNTRIES, "uptake,1,share", "compliance,1,share");
    PolicyOption option = Worlds.option(LambdaFormula.equal(), rules);
    Problems problems = new Problems();
    YearParameters inForce = YearParameters.of(scenario, option, Worlds.YEAR, List.of(), problems);
    problems.throwIfErrors();
    YearContext yearContext =
        YearContext.of(
            scenario,
            users,
            Worlds.YEAR,
            inForce.assumptions(),
            new Growth(year -> inForce.assumptions()),
            new InOrder(1));
    List<Piece> pieces = Piece.of(option, inForce, yearContext, 2);
    Piece last = pieces.get(pieces.size() - 1);
    assertThat(last.kind()).as("countries come last").isEqualTo(PayerKind.COUNTRIES);
    assertThat(last.users()).isEmpty();
    List<Piece> ofUsers = pieces.subList(0, pieces.size() - 1);
    assertThat(ofUsers).allMatch(piece -> piece.kind() == PayerKind.USERS);
    assertThat(ofUsers.stream().flatMap(piece -> piece.users().stream()).map(User::id))
        .isEqualTo(users.stream().map(User::id).toList());
    return ofUsers.stream().map(piece -> piece.users().size()).toList();
  }

  @Test
  void usersAreWorkedOutSoManyAtATimeInTheirOrder() {
    assertThat(sizes(users(5), ofEach())).containsExactly(2, 2, 1);
    assertThat(sizes(users(4), ofEach())).containsExactly(2, 2);
    assertThat(sizes(PackedUsers.of(users(5)), ofEach())).containsExactly(2, 2, 1);
    assertThat(sizes(users(0), ofEach())).isEmpty();
  }

  @Test
  void whereUsersShareASumAllAreWorkedOutTogether() {
    assertThat(sizes(users(5), levy(PayerKind.USERS, true))).containsExactly(5);
    assertThat(sizes(PackedUsers.of(users(5)), levy(PayerKind.USERS, true))).containsExactly(5);
    assertThat(sizes(users(0), levy(PayerKind.USERS, true))).isEmpty();
  }

  @Test
  void whatCountriesShareKeepsNoUsersTogether() {
    assertThat(sizes(users(4), levy(PayerKind.COUNTRIES, true))).containsExactly(2, 2);
  }

  @Test
  void whereMembersOfAGroupMayBeCreditedWithEachOthersDuesAllAreWorkedOutTogether() {
    ContributionRules consolidated = ofEach("groups,consolidated,choice");
    assertThat(sizes(users(4), consolidated, CREDITS)).containsExactly(4);
    assertThat(sizes(users(4), consolidated)).as("without credits").containsExactly(2, 2);
    assertThat(sizes(users(4), ofEach(), CREDITS)).as("without groups").containsExactly(2, 2);
    assertThat(sizes(users(1), consolidated, CREDITS)).as("of one member").containsExactly(1);
  }

  @Test
  void rulesAreAskedAboutPayersOfTheirKindAlone() {
    Piece ofUsers = new Piece(PayerKind.USERS, users(1));
    assertThat(ofUsers.isAskedBy(ofEach())).isTrue();
    assertThat(ofUsers.isAskedBy(levy(PayerKind.COUNTRIES, false))).isFalse();
  }
}
