package org.dsisim.explanation.total;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.Payer;

/** How many payers there are; Parties that pay are counted as countries. */
final class Headcount {

  private int users;
  private int countries;

  void add(Payer payer) {
    if (payer.isCountry()) {
      countries++;
    } else {
      users++;
    }
  }

  int all() {
    return users + countries;
  }

  /** As {@code 3 users and 1 country}. */
  Message inWords() {
    return inWords(users, countries);
  }

  private static Message inWords(int users, int countries) {
    Message ofUsers = Message.of("explanation.payers.users", "count", users);
    Message ofCountries = Message.of("explanation.payers.countries", "count", countries);
    if (countries == 0) {
      return ofUsers;
    }
    return users == 0 ? ofCountries : WordList.eachAnd(List.of(ofUsers, ofCountries));
  }
}
