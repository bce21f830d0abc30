package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.year.YearContext;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a use under an option.
 *
 * @param home of its user
 * @param database where its sequences are from; null when unknown
 * @param burdens what it must go through, by rule set; none where that is nothing
 * @param openAccess whether databases that are open to all stay so under all rule sets
 */
public record UseOutcome(
    UseRow row,
    User user,
    Country home,
    @Nullable Database database,
    List<UseBurden> burdens,
    boolean openAccess) {

  /** Whether it goes on under all rule sets. */
  public boolean happens() {
    for (int i = 0; i < burdens.size(); i++) {
      if (burdens.get(i).isDropped()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it happens, and is of sequences that everybody may read and use. */
  public boolean isOfOpenData() {
    return happens() && openAccess && database != null && database.open();
  }

  /** The uses of some users. */
  static List<UseOutcome> of(
      YearContext yearContext, List<User> users, List<Assessment> assessments, boolean openAccess) {
    if (yearContext.uses().isEmpty()) {
      return List.of();
    }
    List<UseOutcome> outcomes = new ArrayList<>();
    List<InTheirOrder> all = new ArrayList<>();
    assessments.forEach(one -> all.add(new InTheirOrder(one.liability().burdens().all())));
    Iterator<Payer> knowing = knowing(assessments);
    Payer next = knowing.hasNext() ? knowing.next() : null;
    for (User user : users) {
      Country home = yearContext.countries().get(user.home());
      List<UseRow> uses;
      if (next != null && next.id().equals(user.id())) {
        uses = next.uses();
        next = knowing.hasNext() ? knowing.next() : null;
      } else {
        uses = yearContext.uses().getOrDefault(user.id(), List.of());
      }
      for (UseRow row : uses) {
        List<UseBurden> burdens = new ArrayList<>(1);
        for (InTheirOrder some : all) {
          UseBurden burden = some.of(row.id());
          if (burden != null) {
            burdens.add(burden);
          }
        }
        if (home != null) {
          Database database = yearContext.databases().get(row.sequences().database());
          outcomes.add(new UseOutcome(row, user, home, database, List.copyOf(burdens), openAccess));
        }
      }
    }
    return List.copyOf(outcomes);
  }

  /** The burdens under one rule set, which stand in the order of the users and their uses. */
  private static final class InTheirOrder {

    private final List<UseBurden> burdens;
    private int next;

    InTheirOrder(List<UseBurden> burdens) {
      this.burdens = burdens;
    }

    /** That of the next use; null where it needs nothing. */
    @Nullable UseBurden of(String use) {
      return next < burdens.size() && burdens.get(next).use().id().equals(use)
          ? burdens.get(next++)
          : null;
    }
  }

  /**
   * Payers that know their uses, in the order of the users; none where no rule set asks for them.
   */
  private static Iterator<Payer> knowing(List<Assessment> assessments) {
    for (Assessment one : assessments) {
      if (one.rules().subjects() == SubjectKind.USES && !one.rules().addsUpUses()) {
        return one.liability().answers().payers().iterator();
      }
    }
    return Collections.emptyIterator();
  }
}
