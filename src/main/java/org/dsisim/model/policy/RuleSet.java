package org.dsisim.model.policy;

import java.util.Collection;
import org.dsisim.parameter.Parameter;

/** What contribution and distribution rule sets have in common. */
public interface RuleSet {

  /** The name of its folder. */
  String id();

  /** What it is, in a line. */
  String title();

  /** Its parameters, in the order of the table. */
  Collection<Parameter> parameters();
}
