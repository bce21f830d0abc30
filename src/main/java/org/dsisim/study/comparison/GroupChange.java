package org.dsisim.study.comparison;

import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PerHead;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the members of a group.
 *
 * @param members those that the fund or payers give to under the baseline or the option
 * @param perHeadBefore what members receive for each of their people under the baseline
 * @param perHeadAfter the same under the option, for the same people
 */
public record GroupChange(List<PartyChange> members, PerHead perHeadBefore, PerHead perHeadAfter) {

  /**
   * The members of a group.
   *
   * @param parties all of a comparison
   */
  public static GroupChange of(Group group, List<PartyChange> parties) {
    List<PartyChange> members =
        parties.stream().filter(party -> group.members().test(party.country())).toList();
    return new GroupChange(
        members,
        PerHead.of(members, PartyChange::country, party -> party.received().before()),
        PerHead.of(members, PartyChange::country, party -> party.received().after()));
  }

  /** What members receive more or less for each of their people; null of unknown people. */
  public @Nullable Fraction perHead() {
    Fraction before = perHeadBefore.dollars();
    Fraction after = perHeadAfter.dollars();
    return before == null || after == null ? null : after.minus(before);
  }
}
