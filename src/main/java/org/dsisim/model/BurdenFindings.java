package org.dsisim.model;

/** What a rule on burdens may conclude; {@code findings} in {@code burdens.drl}. */
public interface BurdenFindings {

  /** The use needs a procedure with the country of origin, or with its communities. */
  void needs(Origin origin, Procedure procedure);
}
