package org.dsisim.report.content.table;

import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Known;
import org.dsisim.model.world.Particulars;

/**
 * By what users are joined in flows, which leaves out what each pays.
 *
 * @param column the sector, the part of a sector, or a column of words of the scenario's own; empty
 *     where they are not joined
 */
public record Joined(String column) {

  /** Each user by itself. */
  public static final Joined NOT = new Joined("");

  /** By sector. */
  public static final Joined BY_SECTOR = new Joined("sector");

  /** By the part of a sector. */
  public static final Joined BY_SUBSECTOR = new Joined(Particulars.SUBSECTOR);

  /** Whether users are joined at all. */
  public boolean isAny() {
    return !column.isEmpty();
  }

  /** The word under which a user stands. */
  String word(Payer payer) {
    return this.equals(BY_SECTOR) ? payer.sector() : payer.word(column);
  }

  /** The word of a user of whom no column says anything. */
  String wordOfPlain(String sector) {
    return this.equals(BY_SECTOR) ? sector : Known.UNKNOWN;
  }
}
