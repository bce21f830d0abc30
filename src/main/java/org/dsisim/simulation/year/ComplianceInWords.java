package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.fact.Force;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.value.Fraction;

/** What is assumed of how rules of a force are followed, in words. */
public final class ComplianceInWords {

  private ComplianceInWords() {}

  /** The assumption, as {@code uptake 0.25}, with what refines it; a path by its part this year. */
  public static String of(ParameterValues assumptions, Force force) {
    ComplianceRate rate = new ComplianceRate(assumptions, force);
    String name = force.assumption();
    Fraction inPath = rate.isNotYet() ? Fraction.ZERO : rate.inPath();
    List<String> words = new ArrayList<>();
    words.add(
        inPath == null
            ? inWords(assumptions, name)
            : name + " " + inPath.toDecimal(6).stripTrailingZeros().toPlainString());
    for (String refinement : rate.refinements()) {
      if (!refinement.equals(name + "_path")) {
        words.add(inWords(assumptions, refinement));
      }
    }
    return String.join(", ", words);
  }

  private static String inWords(ParameterValues assumptions, String name) {
    return name + " " + assumptions.value(name).value().inWords();
  }
}
