package org.dsisim.scenario.user;

import java.math.BigDecimal;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;

/** An account that is looked at, and whose it is. */
record SeenAccount(User user, Account account) {

  /** Whether a figure is known, as cents or as a whole number. */
  boolean knows(AssessmentBase base) {
    return account.figures().isWhole(base);
  }

  /** A figure of money in cents; tables have no finer ones. */
  long cents(AssessmentBase base) {
    return account.figures().whole(base);
  }

  /** How many it employs; none where that is unknown. */
  long persons() {
    AssessmentBase persons = AssessmentBase.EMPLOYEES;
    if (knows(persons)) {
      return account.figures().whole(persons);
    }
    return account.figures().knows(persons) ? Long.MAX_VALUE : 0;
  }

  /** A figure of money as it is read: dollars, without zeros at the end. */
  String dollars(AssessmentBase base) {
    return dollars(cents(base));
  }

  /** So many cents in the same way. */
  static String dollars(long cents) {
    return BigDecimal.valueOf(cents, 2).stripTrailingZeros().toPlainString();
  }

  /** Where it stands. */
  Place place() {
    return account.place();
  }

  /** Who and when, with figures. */
  Message with(Message figures) {
    return Message.of(
        "scenario.plausible.account",
        "user",
        user.id(),
        "year",
        account.year(),
        "figures",
        figures);
  }
}
