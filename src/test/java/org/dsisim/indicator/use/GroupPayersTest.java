package org.dsisim.indicator.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** Who of a group is remembered until all are there. */
class GroupPayersTest {

  /** A member of a group of three for which a stands. */
  private static PayerOutcome member(String id, Due... dues) {
    return new PayerOutcome(payer(id), Arrays.asList(dues));
  }

  private static Payer payer(String id) {
    return Payers.company(id, Payers.figures(), Parameters.values("fee,1,USD"))
        .in(new InGroup("g", "a", 3));
  }

  private static Due nothing(String id) {
    return Due.nothing("cali-fund", payer(id), Liability.NO);
  }

  private static Due answered(String ruleSet, String id) {
    Payer payer = payer(id);
    return new Due(
        ruleSet,
        payer,
        Liability.NO,
        new Ruling.Exempt(payer, List.of(Worlds.rule("Who is exempt"))),
        DueAmounts.NOTHING,
        Set.of(),
        Set.of(),
        List.of());
  }

  private static GroupPayers of(PayerOutcome... members) {
    GroupPayers payers = new GroupPayers();
    for (PayerOutcome member : members) {
      assertThat(payers.take(member)).isTrue();
    }
    return payers;
  }

  private static List<List<String>> ids(GroupPayers payers) {
    return payers.all().stream()
        .map(some -> some.stream().map(one -> one.payer().id()).toList())
        .toList();
  }

  @Test
  void oneThatStandsForItselfIsLeft() {
    Payer payer = Payers.company("a", Payers.figures(), Parameters.values("fee,1,USD"));
    Due due = Due.nothing("cali-fund", payer, Liability.NO);
    assertThat(new GroupPayers().take(new PayerOutcome(payer, List.of(due)))).isFalse();
  }

  @Test
  void ofAWholeGroupThatOwesAtMostOnceNobodyIsRemembered() {
    PayerOutcome head = member("a", answered("cali-fund", "a"), nothing("a"));
    GroupPayers payers = of(head, member("b", nothing("b")));
    assertThat(ids(payers)).containsExactly(List.of("a"));
    payers.addAll(of(member("c", nothing("c"))));
    assertThat(ids(payers)).isEmpty();
  }

  @Test
  void whoeverOwesBesideTheOthersIsRememberedWithTheOneThatStandsForThem() {
    GroupPayers payers = of(member("a", nothing("a")), member("b", nothing("b")));
    payers.addAll(of(member("c", answered("bilateral", "c"), answered("brazil-2015", "c"))));
    assertThat(ids(payers)).containsExactly(List.of("a", "c"));
    GroupPayers two = of(member("a", answered("cali-fund", "a")), member("b", nothing("b")));
    two.addAll(of(member("c", nothing("c"), answered("bilateral", "c"))));
    assertThat(ids(two)).containsExactly(List.of("a", "c"));
  }

  @Test
  void membersOfWhomNoRuleSaysAnythingAreNotRemembered() {
    assertThat(ids(of(member("b", nothing("b")), member("c", nothing("c"))))).isEmpty();
  }
}
