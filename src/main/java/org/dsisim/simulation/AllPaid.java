package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Force;
import org.dsisim.model.PolicyOption;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.table.Place;

/** The settings under which all that is owed is paid: the upper end of what is expected. */
public final class AllPaid {

  private static final Place PLACE = Place.ofCommandLine("all is paid");

  private AllPaid() {}

  /**
   * One for uptake and compliance and for each of their refinements.
   *
   * @param assumptions those in force
   */
  public static List<Setting> of(PolicyOption option, Terms assumptions) {
    Set<Force> forces =
        option.contributions().stream()
            .map(ContributionRules::force)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Force.class)));
    List<Setting> settings = new ArrayList<>();
    for (Force force : forces) {
      String name = force.assumption();
      if (assumptions.has(name)) {
        settings.add(whole(assumptions.term(name)));
        for (Term term : new Following(assumptions, force).refinements()) {
          if (term.name().startsWith(name + "_")) {
            settings.add(whole(term));
          }
        }
      }
    }
    return settings.stream().distinct().toList();
  }

  private static Setting whole(Term term) {
    return new Setting(Setting.ASSUMPTION, term.name(), text(term), PLACE);
  }

  private static String text(Term term) {
    if (term.name().endsWith("_response")) {
      return "0";
    }
    Unit unit = term.value().unit();
    return unit == Unit.LIST ? "2000:1" : unit == Unit.PERCENT ? "100" : "1";
  }
}
