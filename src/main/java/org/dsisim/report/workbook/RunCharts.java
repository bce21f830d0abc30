package org.dsisim.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.report.workbook.BarChart.Bar;
import org.dsisim.value.Money;

/** The charts of results: who receives, who pays. */
final class RunCharts {

  /** Of more options bars are too thin to tell apart. */
  private static final int MOST_OPTIONS = 6;

  /** So many who receive most. */
  private static final int RECEIVERS = 20;

  private static final Message FROM_FUND = Message.of("workbook.chart.from-fund");
  private static final Message STRAIGHT = Message.of("workbook.chart.straight");
  private static final Message GROUP = Message.of("workbook.chart.group");
  private static final Message PARTY = Message.of("workbook.chart.party");
  private static final Message SECTOR = Message.of("workbook.chart.sector");
  private static final Message COUNTRIES = Message.of("workbook.chart.countries");

  private final Run run;
  private final List<OptionResults> options;
  private final String years;

  private RunCharts(Run run) {
    this.run = run;
    this.options = run.results().options();
    List<Integer> all = run.scenario().scenario().years();
    int first = all.get(0);
    int last = all.get(all.size() - 1);
    this.years = first == last ? String.valueOf(first) : first + "-" + last;
  }

  /** The charts of a run; none of a run of many options. */
  static List<BarChart> of(Run run) {
    RunCharts charts = new RunCharts(run);
    int options = run.results().options().size();
    if (options == 0 || options > MOST_OPTIONS) {
      return List.of();
    }
    List<BarChart> all = new ArrayList<>(List.of(charts.groups()));
    if (options == 1) {
      all.add(charts.receivers());
    }
    all.add(charts.sectors());
    all.removeIf(BarChart::isEmpty);
    return List.copyOf(all);
  }

  /** The charts of a fund that a formula gives out in a year. */
  static List<BarChart> of(int year, List<PartyOutcome> parties, String language) {
    List<BarChart> all =
        new ArrayList<>(
            List.of(
                new BarChart(
                    Message.of("workbook.chart.groups", "years", String.valueOf(year)),
                    GROUP,
                    List.of(FROM_FUND),
                    Group.REGIONAL.stream()
                        .map(
                            group ->
                                new Bar(
                                    group.name(), List.of(Receipts.of(parties, group).amount())))
                        .toList()),
                receivers(String.valueOf(year), List.of(parties), language)));
    all.removeIf(BarChart::isEmpty);
    return List.copyOf(all);
  }

  private BarChart groups() {
    List<Bar> bars = new ArrayList<>();
    for (Group group : Group.REGIONAL) {
      bars.add(
          new Bar(
              group.name(),
              ofOptions(
                  year -> {
                    Receipts receipts = Receipts.of(year.outcome().parties(), group);
                    return receipts.amount().plus(receipts.bilateral());
                  })));
    }
    return new BarChart(Message.of("workbook.chart.groups", "years", years), GROUP, names(), bars);
  }

  private BarChart receivers() {
    return receivers(
        years,
        options.get(0).outcome().years().stream().map(year -> year.parties()).toList(),
        run.language());
  }

  private static BarChart receivers(
      String years, List<List<PartyOutcome>> parties, String language) {
    Map<String, Money> fromFund = new TreeMap<>();
    Map<String, Money> straight = new TreeMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (List<PartyOutcome> ofYear : parties) {
      for (PartyOutcome party : ofYear) {
        String code = party.country().code().iso3();
        names.putIfAbsent(code, party.country().name(language));
        fromFund.merge(code, party.amount(), Money::plus);
        straight.merge(code, party.bilateral(), Money::plus);
      }
    }
    Comparator<String> most =
        Comparator.comparing(
            (String code) -> of(fromFund, code).plus(of(straight, code)),
            Comparator.reverseOrder());
    List<String> all =
        fromFund.keySet().stream().sorted(most.thenComparing(Comparator.naturalOrder())).toList();
    // Where many receive the same, nobody is among those who receive most rather than another.
    boolean tied =
        all.size() > RECEIVERS && most.compare(all.get(RECEIVERS - 1), all.get(RECEIVERS)) == 0;
    List<Bar> bars =
        all.stream()
            .limit(tied ? 0 : RECEIVERS)
            .map(
                code ->
                    new Bar(
                        Message.plain(names.getOrDefault(code, code)),
                        List.of(of(fromFund, code), of(straight, code))))
            .toList();
    return new BarChart(
            Message.of("workbook.chart.receivers", "most", RECEIVERS, "years", years),
            PARTY,
            List.of(FROM_FUND, STRAIGHT),
            bars)
        .withoutEmptySeries();
  }

  private static Money of(Map<String, Money> amounts, String key) {
    return amounts.getOrDefault(key, Money.ZERO);
  }

  /** Countries that pay themselves have no sector. */
  private BarChart sectors() {
    Set<String> sectors = new LinkedHashSet<>();
    for (OptionResults option : options) {
      option.years().forEach(year -> year.payers().bySector().forEach(s -> sectors.add(s.key())));
    }
    List<Bar> bars = new ArrayList<>();
    for (String sector : sectors) {
      bars.add(
          new Bar(
              Message.plain(sector),
              ofOptions(
                  year ->
                      year.payers().bySector().stream()
                          .filter(one -> one.key().equals(sector))
                          .map(Payments::expected)
                          .reduce(Money.ZERO, Money::plus))));
    }
    bars.add(new Bar(COUNTRIES, ofOptions(year -> ofCountries(year.payers()))));
    bars.removeIf(bar -> bar.amounts().stream().allMatch(Money::isZero));
    bars.sort(
        Comparator.comparing((Bar bar) -> bar.amounts().stream().reduce(Money.ZERO, Money::plus))
            .reversed());
    return new BarChart(
        Message.of("workbook.chart.sectors", "years", years), SECTOR, names(), bars);
  }

  private static Money ofCountries(PayerStatistics payers) {
    return payers.kinds().contains(PayerKind.COUNTRIES)
        ? payers.ofKind(PayerKind.COUNTRIES).expected()
        : Money.ZERO;
  }

  /** An amount of all years together, of each option. */
  private List<Money> ofOptions(Function<YearResults, Money> amount) {
    return options.stream()
        .map(option -> option.years().stream().map(amount).reduce(Money.ZERO, Money::plus))
        .toList();
  }

  private List<Message> names() {
    return options.stream().map(option -> Message.plain(option.outcome().option().name())).toList();
  }
}
