package org.dsisim.indicator;

import java.util.List;
import org.dsisim.model.answer.RuleReference;

/**
 * What an option brings that is no flow of money: a burden or a benefit. It is never added to
 * money, also where its unit is USD.
 *
 * @param bearerKind use, user, database or country
 * @param bearer the id of the use, the user or the database, or the ISO code
 * @param kind as {@code permits}, {@code months}, {@code open-data-uses}
 * @param quantity a plain number; empty when unknown
 * @param unit count, months or USD; of what is given in kind the scenario's own
 * @param rules why; none for what follows from no rule
 */
public record Effect(
    String bearerKind,
    String bearer,
    String kind,
    String quantity,
    String unit,
    List<RuleReference> rules) {}
