package org.dsisim.simulation.year;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.liability.MostMoney;

/** Tells that what all payers of a year owe is together more than all money. */
public final class TooMuchTogether {

  private TooMuchTogether() {}

  /**
   * As a problem of the table of users.
   *
   * @param users in whose table it stands
   */
  public static InvalidInput inWords(String option, int year, List<User> users) {
    String table = users.isEmpty() ? "users.csv" : users.get(0).accounts().get(0).place().file();
    return InvalidInput.of(
        Place.ofFile(table),
        Message.of(
            "liability.too-much.together",
            "year",
            year,
            "option",
            option,
            "most",
            MostMoney.IN_DOLLARS),
        Message.of("liability.too-much.together.maybe"));
  }
}
