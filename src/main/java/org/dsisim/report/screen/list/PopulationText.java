package org.dsisim.report.screen.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.scenario.population.AccountSums;
import org.dsisim.scenario.population.CountedThresholds;
import org.dsisim.scenario.population.Plan;
import org.dsisim.scenario.population.Population;
import org.dsisim.scenario.population.PopulationCount;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a population that was drawn holds, for the screen. */
public final class PopulationText {

  private final Plan plan;
  private final Population.Written written;
  private final @Nullable CountedThresholds thresholds;
  private final Page page;

  /**
   * The page of a population.
   *
   * @param thresholds beside which its users were counted; null for none
   */
  public PopulationText(
      Plan plan,
      Population.Written written,
      @Nullable CountedThresholds thresholds,
      Screen screen) {
    this.plan = plan;
    this.written = written;
    this.thresholds = thresholds;
    this.page = new Page(screen);
  }

  /**
   * The whole text.
   *
   * @param folder where it was written
   * @param called what commands call it
   */
  public String text(String folder, String called) {
    PopulationCount real = written.real();
    PopulationCount synthetic = written.synthetic();
    page.sentence(
        Message.of(
            "screen.population.written",
            "folder",
            folder,
            "real",
            grouped(real.users()),
            "head",
            plan.head(),
            "synthetic",
            grouped(synthetic.users()),
            "uses",
            grouped(written.uses())));
    if (thresholds != null) {
      beside(thresholds);
    }
    for (int year : real.years()) {
      page.heading(Message.of("screen.population.heading-real", "year", year, "head", plan.head()));
      sums(real, year);
    }
    for (int year : synthetic.years()) {
      page.heading(Message.of("screen.population.heading-synthetic", "year", year));
      sums(synthetic, year);
    }
    page.space();
    page.sentence(Message.of("screen.population.sums"));
    page.space();
    page.sentence(Message.of("screen.population.published"));
    page.space();
    page.sentence(Message.of("screen.population.next"));
    page.sentence(Message.of("screen.population.check", "folder", folder));
    page.sentence(Message.of("screen.population.run", "scenario", called));
    return page.text();
  }

  private void beside(CountedThresholds against) {
    page.heading(
        Message.of(
            "screen.population.heading-thresholds",
            "rules",
            against.ruleSet(),
            "year",
            plan.lastYear()));
    PopulationCount real = written.real();
    PopulationCount synthetic = written.synthetic();
    TextTable table =
        new TextTable(
            Message.of("screen.population.users-with"),
            Message.of("screen.population.real"),
            Message.of("screen.population.real-unknown"),
            Message.of("screen.population.synthetic"),
            Message.of("screen.population.synthetic-unknown"));
    for (Map.Entry<AssessmentBase, Money> one : against.amounts().entrySet()) {
      AssessmentBase base = one.getKey();
      table.row(
          Message.of(
              "screen.population.above",
              "figure",
              base.inWords(),
              "amount",
              page.amount(one.getValue())),
          grouped(real.above(base)),
          grouped(real.unknown(base)),
          grouped(synthetic.above(base)),
          grouped(synthetic.unknown(base)));
    }
    table.row(
        Message.of(
            "screen.population.enough",
            "needed",
            against.needed(),
            "thresholds",
            against.amounts().size()),
        grouped(real.enough()),
        "",
        grouped(synthetic.enough()),
        "");
    table.row(
        Message.of("screen.population.fewer"),
        grouped(real.users() - real.enough()),
        "",
        grouped(synthetic.users() - synthetic.enough()),
        "");
    page.table(table);
    page.sentence(Message.of("screen.population.one-year", "year", plan.lastYear()));
  }

  private void sums(PopulationCount count, int year) {
    List<Message> heads = new ArrayList<>();
    heads.add(Message.of("screen.population.accounts"));
    PopulationCount.FIGURES.forEach(figure -> heads.add(figure.inWords()));
    TextTable table =
        new TextTable(TextTable.columns(Message.of("screen.population.sector"), heads));
    for (String sector : count.sectors(year)) {
      table.row(row(Message.plain(sector), count.sums(year, sector)));
    }
    table.row(row(Message.of("screen.all"), count.sums(year)));
    page.table(table);
  }

  private static List<Object> row(Message name, AccountSums sums) {
    List<Object> cells = new ArrayList<>(List.of(name, grouped(sums.accounts())));
    for (AssessmentBase figure : PopulationCount.FIGURES) {
      Money sum = sums.of(figure);
      cells.add(sum == null ? Message.of("screen.unknown") : sum);
    }
    return cells;
  }

  private static String grouped(int number) {
    return Grouped.of(BigDecimal.valueOf(number));
  }
}
