package org.dsisim.reckoning.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UsersByPlace;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Users that belong together in a year.
 *
 * @param word what tables call the group
 * @param headId the id of the member in whose place the group stands
 * @param members at least two, in the order of their ids, the head among them; those of a large
 *     table can be made anew whenever somebody goes through them
 */
public record GroupOfUsers(String word, String headId, List<User> members) {

  /** Copies the members, unless they stand by their places. */
  public GroupOfUsers {
    members = members instanceof UsersByPlace ? members : List.copyOf(members);
  }

  /**
   * The member in whose place the group stands: its id, type, sector and home are those of the
   * group.
   */
  public User head() {
    int first = 0;
    int behind = members.size();
    while (behind - first > 1) {
      int middle = (first + behind) >>> 1;
      if (members.get(middle).id().compareTo(headId) <= 0) {
        first = middle;
      } else {
        behind = middle;
      }
    }
    return members.get(first);
  }

  /**
   * The group as one user: in each year in which any member has an account, the members' figures
   * together. A figure that is not known of one of these is unknown of the group.
   */
  public User asOne() {
    return consolidated(Account::figures, true);
  }

  /** The same, with other figures of each account, as the part of them that rests on DSI. */
  public User asOne(Function<Account, Figures> figures) {
    return consolidated(figures, true);
  }

  /**
   * The group as one user of whom as much is known as of its members together: the figures are the
   * least that they can be. Of profit nothing is said that is not known of all, as an unknown one
   * can be a loss.
   */
  public User atLeast() {
    return consolidated(Account::figures, false);
  }

  /** Goes through the members once. */
  private User consolidated(Function<Account, Figures> figures, boolean ofAll) {
    SortedMap<Integer, List<Account>> byYear = new TreeMap<>();
    for (User member : members) {
      for (Account account : member.accounts()) {
        byYear.computeIfAbsent(account.year(), none -> new ArrayList<>()).add(account);
      }
    }
    User head = head();
    List<Account> accounts = new ArrayList<>();
    byYear.forEach((year, all) -> accounts.add(account(all, head.account(year), figures, ofAll)));
    return head.with(accounts);
  }

  /**
   * The account of the group for a year.
   *
   * @param all those of members, in their order
   * @param first that of the head; null where it has none
   */
  private Account account(
      List<Account> all,
      @Nullable Account first,
      Function<Account, Figures> figures,
      boolean ofAll) {
    Account place = first == null ? all.get(0) : first;
    return new Account(
        place.year(),
        together(all.stream().map(figures).toList(), ofAll),
        null,
        place.file(),
        place.line(),
        first == null ? OwnValues.NONE : first.own(),
        new Particulars(
            usesDsi(all),
            word,
            first == null ? "" : first.particulars().subsector(),
            first == null ? null : first.particulars().commercial()));
  }

  private static Figures together(List<Figures> each, boolean ofAll) {
    Set<AssessmentBase> known = new HashSet<>();
    each.forEach(figures -> known.addAll(figures.known()));
    Figures.Collector together = new Figures.Collector();
    for (AssessmentBase base : known) {
      Fraction sum = Fraction.ZERO;
      boolean isWhole = true;
      for (Figures figures : each) {
        Fraction figure = figures.of(base);
        isWhole &= figure != null;
        sum = figure == null ? sum : sum.plus(figure);
      }
      if (isWhole || (!ofAll && base != AssessmentBase.PROFIT)) {
        together.put(base, sum);
      }
    }
    return together.figures();
  }

  /** One that uses DSI is enough; that none does, each must say. */
  private static @Nullable Boolean usesDsi(List<Account> all) {
    boolean isKnown = true;
    for (Account account : all) {
      Boolean uses = account.usesDsi();
      if (Boolean.TRUE.equals(uses)) {
        return true;
      }
      isKnown &= uses != null;
    }
    return isKnown ? Boolean.FALSE : null;
  }
}
