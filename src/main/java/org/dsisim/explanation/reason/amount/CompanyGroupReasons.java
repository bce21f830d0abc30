package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How the figure of a group of companies is made of those of its members. */
public final class CompanyGroupReasons {

  private CompanyGroupReasons() {}

  /**
   * The figure of a group in a year.
   *
   * @param figure as it was measured: null where nobody can tell, and the least that it can be
   *     where that is enough
   * @param each says a member's figure, with a figure where it is known
   */
  static Reason together(
      GroupOfUsers group,
      int year,
      AssessmentBase base,
      @Nullable Fraction figure,
      BiFunction<User, Account, Reason> each) {
    List<Reason> known = new ArrayList<>();
    List<Reason> unknown = new ArrayList<>();
    for (User member : group.members()) {
      Account account = member.account(year);
      if (account != null) {
        Reason reason = of(member, each.apply(member, account));
        (reason.figure() == null ? unknown : known).add(reason);
      }
    }
    Message words =
        Message.of(
            figure == null || unknown.isEmpty()
                ? "explanation.consolidated.together"
                : "explanation.consolidated.at-least",
            "base",
            base.inWords(),
            "count",
            known.size() + unknown.size(),
            "group",
            group.word(),
            "year",
            String.valueOf(year));
    if (figure == null) {
      known.addAll(unknown);
      return Reason.of(BasisInWords.unknown(words), known);
    }
    Step step = known.size() == 1 ? Step.SAME : Step.SUM;
    return Sums.of(words, BasisInWords.figure(base, figure), step, known).with(unknown);
  }

  private static Reason of(User member, Reason reason) {
    Message named =
        Message.of(
            "explanation.consolidated.of-member",
            "member",
            member.id(),
            "statement",
            reason.statement());
    return new Reason(
        named,
        reason.figure(),
        reason.step(),
        reason.column(),
        reason.source(),
        reason.reference(),
        reason.place(),
        reason.children());
  }

  /** For whom a payer stands, or who stands for it; nothing of one that stands for itself. */
  public static List<Reason> of(Payer payer) {
    InGroup group = payer.group();
    if (group.head().isEmpty()) {
      return List.of();
    }
    return List.of(
        Reason.of(
            payer.isRepresented()
                ? Message.of(
                    "explanation.consolidated.represented",
                    "group",
                    group.word(),
                    "head",
                    group.head())
                : Message.of(
                    "explanation.consolidated.stands",
                    "group",
                    group.word(),
                    "count",
                    group.members())));
  }
}
