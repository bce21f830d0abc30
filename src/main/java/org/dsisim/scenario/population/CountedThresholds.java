package org.dsisim.scenario.population;

import java.util.Map;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.value.Money;

/**
 * Thresholds beside which users are counted.
 *
 * @param ruleSet whose they are
 * @param amounts above which a figure must be, in the order in which they are shown
 * @param needed how many of them a user must exceed
 */
public record CountedThresholds(String ruleSet, Map<AssessmentBase, Money> amounts, int needed) {}
