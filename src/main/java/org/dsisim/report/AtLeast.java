package org.dsisim.report;

import org.dsisim.value.Money;

/** An amount in a table to which something comes that nobody can tell. */
record AtLeast(Money money) {

  /** The amount itself, or at least it. */
  static Object of(Money money, boolean unknown) {
    return unknown ? new AtLeast(money) : money;
  }
}
