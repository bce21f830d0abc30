package org.dsisim.reckoning.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Figures;
import org.dsisim.model.world.OwnValues;
import org.dsisim.model.world.Particulars;
import org.dsisim.model.world.User;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Users that belong together in a year.
 *
 * @param word what tables call the group
 * @param head the member in whose place the group stands: its id, type, sector and home are those
 *     of the group
 * @param members at least two, in the order of their ids, the head among them
 */
public record Group(String word, User head, List<User> members) {

  /** Copies the members. */
  public Group {
    members = List.copyOf(members);
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

  private User consolidated(Function<Account, Figures> figures, boolean ofAll) {
    Set<Integer> years = new TreeSet<>();
    members.forEach(member -> member.accounts().forEach(account -> years.add(account.year())));
    List<Account> accounts = new ArrayList<>();
    for (int year : years) {
      accounts.add(account(year, figures, ofAll));
    }
    return head.with(accounts);
  }

  private Account account(int year, Function<Account, Figures> figures, boolean ofAll) {
    List<Account> all = accounts(year);
    List<Figures> each = all.stream().map(figures).toList();
    Account first = head.account(year);
    Account place = first == null ? all.get(0) : first;
    return new Account(
        year,
        together(each, ofAll),
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

  /** The accounts of members in a year, in their order. */
  public List<Account> accounts(int year) {
    List<Account> all = new ArrayList<>();
    for (User member : members) {
      Account account = member.account(year);
      if (account != null) {
        all.add(account);
      }
    }
    return all;
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
