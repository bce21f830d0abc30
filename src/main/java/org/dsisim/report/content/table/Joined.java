package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.report.content.Run;

/**
 * By what users are joined in flows, which leaves out what each pays.
 *
 * @param column the sector, the part of a sector, or a column of words of the scenario's own; empty
 *     where they are not joined
 */
public record Joined(String column) {

  /** The words of the command line for no joining, and for sectors. */
  private static final String EACH = "payers";

  private static final String SECTORS = "sectors";

  /** Each user by itself. */
  public static final Joined NOT = new Joined("");

  /** By sector. */
  public static final Joined BY_SECTOR = new Joined("sector");

  /** By the part of a sector. */
  public static final Joined BY_SUBSECTOR = new Joined(Particulars.SUBSECTOR);

  /** The words for all that users of a run can be joined by, as the command line has them. */
  public static List<String> words(Run run) {
    List<String> words = new ArrayList<>(List.of(EACH, SECTORS, BY_SUBSECTOR.column()));
    run.scenario().scenario().columns().of(OwnColumn.USERS).stream()
        .filter(column -> column.kind() != OwnColumn.Kind.FIGURE)
        .forEach(column -> words.add(column.name()));
    return List.copyOf(words);
  }

  /** What one of these words stands for. */
  public static Joined of(String word) {
    return switch (word) {
      case EACH -> NOT;
      case SECTORS -> BY_SECTOR;
      default -> new Joined(word);
    };
  }

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
