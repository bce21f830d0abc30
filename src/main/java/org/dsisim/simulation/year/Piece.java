package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;

/**
 * Payers whose year is worked out by itself: some users, or all countries.
 *
 * @param users with an account in the year, in the order of their ids; none of the piece that
 *     countries are
 */
public record Piece(PayerKind kind, List<User> users) {

  /**
   * The pieces of a year: users in their order, then the countries. Where a rule set shares a sum,
   * what one user owes depends on all others, and all users are one piece; so they are where what
   * one member of a group owes is credited to another.
   *
   * @param inForce the values under which the option is asked
   * @param yearContext the year's users; where nobody knows of any use, those who have no account
   *     in the year can stand among them
   * @param inPiece how many users are in a piece otherwise
   */
  public static List<Piece> of(
      PolicyOption option, YearParameters inForce, YearContext yearContext, int inPiece) {
    List<User> users =
        yearContext.users() instanceof UsersOfYear some && yearContext.uses().isEmpty()
            ? some.all()
            : yearContext.users();
    boolean areTogether = areTogether(option, inForce, yearContext);
    int most = areTogether ? Math.max(1, users.size()) : inPiece;
    List<Piece> pieces = new ArrayList<>();
    if (users instanceof PackedUsers packed && !areTogether) {
      // Those that are packed together are made together.
      packed.parts(most).forEach(part -> pieces.add(new Piece(PayerKind.USERS, part)));
      pieces.add(new Piece(PayerKind.COUNTRIES, List.of()));
      return pieces;
    }
    for (int from = 0; from < users.size(); from += most) {
      int to = Math.min(users.size(), from + most);
      pieces.add(new Piece(PayerKind.USERS, users.subList(from, to)));
    }
    pieces.add(new Piece(PayerKind.COUNTRIES, List.of()));
    return pieces;
  }

  /** Whether all users of a year are one piece. */
  public static boolean areTogether(
      PolicyOption option, YearParameters inForce, YearContext yearContext) {
    return option.contributions().stream()
            .anyMatch(rules -> rules.payers() == PayerKind.USERS && rules.sharesSums())
        || (option.contributions().stream().anyMatch(ContributionRules::hasCredits)
            && option.contributions().stream()
                .anyMatch(rules -> hasGroups(rules, inForce, yearContext)));
  }

  private static boolean hasGroups(
      ContributionRules rules, YearParameters inForce, YearContext yearContext) {
    return rules.subjects() == SubjectKind.USERS
        && !yearContext.groups(inForce.of(rules)).all().isEmpty();
  }

  /** Whether a rule set is about the payers of this piece. */
  public boolean isAskedBy(ContributionRules rules) {
    return rules.payers() == kind;
  }
}
