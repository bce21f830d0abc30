package org.dsisim.reckoning.measure;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.group.GroupOfUsers;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The part of users' figures that comes of commercial activity. All that a company does is that,
 * unless its row says another part; of everybody else nobody knows the part that no row says.
 */
public final class CommercialActivity {

  private static final String COMPANY = "company";

  /** The figures that have such a part. */
  private static final List<AssessmentBase> PARTED =
      List.of(AssessmentBase.ASSETS, AssessmentBase.SALES, AssessmentBase.PROFIT);

  private CommercialActivity() {}

  /** Whether a figure has such a part. */
  public static boolean isPartOf(AssessmentBase base) {
    return PARTED.contains(base);
  }

  /** The part in a year of a user; null where nobody knows it. */
  public static @Nullable Fraction part(User user, Account account) {
    Fraction said = account.particulars().commercial();
    return said == null && user.type().equals(COMPANY) ? Fraction.ONE : said;
  }

  /** A user with that part of its figures alone; taken once more, it stays the same. */
  static User of(User user) {
    List<Account> accounts = new ArrayList<>();
    for (Account account : user.accounts()) {
      Fraction part = part(user, account);
      accounts.add(Fraction.ONE.equals(part) ? account : part(account, part));
    }
    return user.with(accounts);
  }

  private static Account part(Account account, @Nullable Fraction part) {
    return account.with(
        PartOfFigures.of(account.figures(), CommercialActivity::isPartOf, part),
        account.particulars().withCommercial(part == null ? null : Fraction.ONE));
  }

  /** A group with that part of the figures of each member alone. */
  static GroupOfUsers of(GroupOfUsers group) {
    return new GroupOfUsers(
        group.word(),
        group.headId(),
        group.members().stream().map(CommercialActivity::of).toList());
  }
}
