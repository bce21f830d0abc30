package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.study.bracket.Packages;
import org.dsisim.study.uncertainty.Draws;

/** All tables of results by their names, in the order in which readers find them. */
public final class TablesOfResults {

  private TablesOfResults() {}

  /**
   * The tables of a run.
   *
   * @param bySector whether users are joined by sector, which leaves out what each pays
   */
  public static List<NamedTable> of(Run run, boolean bySector) {
    return of(run, bySector ? Joined.BY_SECTOR : Joined.NOT);
  }

  /**
   * The tables of a run.
   *
   * @param joined by what users are joined, if at all
   */
  public static List<NamedTable> of(Run run, Joined joined) {
    List<NamedTable> tables = new ArrayList<>();
    if (joined.isAny()) {
      Message holds =
          joined.equals(Joined.BY_SECTOR)
              ? Message.of("about.table.flows-by-sector")
              : Message.of("about.table.flows-by-word", "column", joined.column());
      tables.add(new NamedTable("flows", holds, FlowTable.by(joined, run)));
    } else {
      tables.add(new NamedTable("flows", Message.of("about.table.flows"), FlowTable.of(run)));
      tables.add(
          new NamedTable(
              "payers", Message.of("about.table.payers"), PayerTable.of(run, home -> true)));
    }
    tables.add(countries(CountryTable.of(run)));
    tables.add(
        new NamedTable("burdens", Message.of("about.table.burdens"), EffectTable.burdens(run)));
    tables.add(
        new NamedTable("benefits", Message.of("about.table.benefits"), EffectTable.benefits(run)));
    tables.add(new NamedTable("origins", Message.of("about.table.origins"), OriginTable.of(run)));
    tables.add(
        new NamedTable("receipts", Message.of("about.table.receipts"), ReceiptTable.of(run)));
    tables.add(summary(SummaryTable.of(run)));
    return List.copyOf(tables);
  }

  /** The tables of a comparison: what changes, payer by payer, and those of its run. */
  public static List<NamedTable> of(ComparedRun compared) {
    List<NamedTable> tables = new ArrayList<>();
    tables.add(
        new NamedTable(
            "comparison",
            Message.of("about.table.comparison"),
            ComparisonTable.of(compared, true)));
    if (compared.hasAttributions()) {
      tables.add(
          new NamedTable(
              "provisions", Message.of("about.table.provisions"), AttributionTable.of(compared)));
    }
    tables.addAll(of(compared.run(), false));
    return List.copyOf(tables);
  }

  /** The tables of draws: ranges, each draw, and those of the run on which they were drawn. */
  public static List<NamedTable> of(DrawnRun drawn) {
    List<NamedTable> tables = new ArrayList<>();
    tables.add(
        new NamedTable(
            "uncertainty", Message.of("about.table.uncertainty"), UncertaintyTable.of(drawn)));
    for (Draws draws : drawn.draws()) {
      tables.add(
          switch (draws.side()) {
            case NOBODY ->
                new NamedTable(
                    "draws", Message.of("about.table.draws"), DrawTable.of(drawn, draws));
            case ROOM ->
                new NamedTable(
                    "draws-of-brackets",
                    Message.of("about.table.draws-of-brackets"),
                    DrawTable.of(drawn, draws));
          });
    }
    tables.addAll(of(drawn.run(), false));
    return List.copyOf(tables);
  }

  /** The tables of a sensitivity, and those of its run. */
  public static List<NamedTable> of(SensitivityRun sensitivity) {
    List<NamedTable> tables = new ArrayList<>();
    tables.add(
        new NamedTable("tornado", Message.of("about.table.tornado"), TornadoTable.of(sensitivity)));
    tables.add(
        new NamedTable("indices", Message.of("about.table.indices"), SobolTable.of(sensitivity)));
    tables.addAll(of(sensitivity.run(), false));
    return List.copyOf(tables);
  }

  /** The tables of brackets that were tried; combinations where they were. */
  public static List<NamedTable> of(BracketedRun bracketed) {
    List<NamedTable> tables = new ArrayList<>();
    tables.add(
        new NamedTable("brackets", Message.of("about.table.brackets"), BracketTable.of(bracketed)));
    Packages packages = bracketed.packages();
    if (packages != null) {
      tables.add(
          new NamedTable(
              "combinations",
              Message.of("about.table.combinations"),
              CombinationTable.of(bracketed, packages)));
    }
    return List.copyOf(tables);
  }

  /** The table of an assessment. */
  public static List<NamedTable> of(AssessmentRun assessment) {
    return List.of(
        new NamedTable(
            "assessment", Message.of("about.table.assessment"), AssessmentTable.of(assessment)));
  }

  /** The tables of a fund that a formula alone gives out. */
  public static List<NamedTable> ofAllocation(CountryTable countries, ResultTable<?> summary) {
    return List.of(countries(countries), summary(summary));
  }

  private static NamedTable countries(CountryTable countries) {
    return new NamedTable(
        "countries", Message.of("about.table.countries"), countries.table(country -> true));
  }

  private static NamedTable summary(ResultTable<?> summary) {
    return new NamedTable("summary", Message.of("about.table.summary"), summary);
  }
}
