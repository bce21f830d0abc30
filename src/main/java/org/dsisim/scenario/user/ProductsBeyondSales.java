package org.dsisim.scenario.user;

import java.util.List;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.value.Money;

/** Users whose products sell for more than all that they sell: one of the two is hardly true. */
final class ProductsBeyondSales {

  private ProductsBeyondSales() {}

  /** Warns of them. */
  static void warn(List<User> users, List<UseRow> uses, Problems problems) {
    ProductSales sales = new ProductSales(uses);
    FirstFew found = new FirstFew();
    if (sales.isEmpty()) {
      return;
    }
    if (users instanceof PackedUsers packed) {
      packed.forEachPage(
          page -> {
            for (int user = 0; user < page.size(); user++) {
              if (maySellMore(page, user, sales)) {
                lookAtProducts(page.user(user), sales, found);
              }
            }
          });
    } else {
      users.forEach(user -> lookAtProducts(user, sales, found));
    }
    found.warn(
        problems,
        Message.of("scenario.plausible.products", "accounts", found.inWords()),
        Message.of("scenario.plausible.products.maybe"));
  }

  /** Whether products could sell for more than all of a user: of many none do. */
  private static boolean maySellMore(UserColumns page, int user, ProductSales sales) {
    if (!page.isPlain(user)) {
      return true;
    }
    int bit = Figures.bit(AssessmentBase.SALES);
    for (int one = page.firstAccount(user); one < page.firstAccount(user + 1); one++) {
      if ((page.known(one) & bit) != 0) {
        Money products = sales.of(page.year(one), page.id(user));
        if (products != null && products.cents() > page.figure(one, bit)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void lookAtProducts(User user, ProductSales sales, FirstFew found) {
    for (Account account : user.accounts()) {
      Money products = sales.of(account.year(), user.id());
      SeenAccount one = new SeenAccount(user, account);
      if (products != null
          && one.knows(AssessmentBase.SALES)
          && products.cents() > one.cents(AssessmentBase.SALES)) {
        Message figures =
            Message.of(
                "scenario.plausible.of-products",
                "products",
                SeenAccount.dollars(products.cents()),
                "sales",
                one.dollars(AssessmentBase.SALES));
        found.add(account.place(), () -> one.with(figures));
      }
    }
  }
}
