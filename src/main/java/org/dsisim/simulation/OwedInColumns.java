package org.dsisim.simulation;

import java.util.List;
import org.dsisim.model.formula.ExpectedPart;
import org.dsisim.model.formula.NearFormula;
import org.dsisim.parameter.ParameterValue;

/**
 * What the users of a year owe under one rule set with certain parameters, whatever part of it is
 * expected. Safe for use by several threads.
 *
 * @param values the parameters
 * @param formulas with all users that they are of
 * @param payers how many are liable
 */
record OwedInColumns(List<ParameterValue> values, List<NearFormula> formulas, LiablePayers payers) {

  OwedInColumns {
    formulas = List.copyOf(formulas);
  }

  /**
   * All that is owed, in cents.
   *
   * @throws ArithmeticException when it is more than all money
   */
  long owed() {
    long owed = 0;
    for (NearFormula formula : formulas) {
      owed = Math.addExact(owed, formula.owed());
    }
    return owed;
  }

  /**
   * What is expected of it, in cents.
   *
   * @param part of what a user owes, by its place
   * @throws ArithmeticException when it is more than all money
   */
  long expected(ExpectedPart part) {
    long expected = 0;
    for (NearFormula formula : formulas) {
      expected = Math.addExact(expected, formula.expected(part));
    }
    return expected;
  }

  /** Of how many users nobody can tell what they owe. */
  long unknown() {
    long unknown = 0;
    for (NearFormula formula : formulas) {
      unknown += formula.unknown();
    }
    return unknown;
  }
}
