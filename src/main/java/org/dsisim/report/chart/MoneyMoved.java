package org.dsisim.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.model.world.RegionalGroup;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.Node;
import org.dsisim.reckoning.ledger.NodeKind;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.chart.drawing.Ink;
import org.dsisim.report.screen.run.WhoReceives;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The flows of a year, joined: payers by sector, receivers by regional group. What goes into an end
 * in the middle comes out of it to the cent.
 */
final class MoneyMoved {

  /** Where an end stands, from payers to those for whom money is. */
  enum Layer {
    PAYERS,
    WAYS,
    RECEIVERS,
    WHOM
  }

  /** What money comes from, goes through or ends in. */
  record End(Layer layer, String id, Message name, Ink ink) {}

  /** From where to where money moves. */
  record Between(End from, End to) {
    boolean isPastTheFund() {
      return from.equals(STRAIGHT) || to.equals(STRAIGHT);
    }
  }

  private static final End GOVERNMENTS =
      new End(Layer.PAYERS, "governments", Message.of("chart.flows.governments"), Ink.DARK);
  private static final End FUND =
      new End(Layer.WAYS, "fund", Message.of("chart.flows.fund"), Ink.BLACK);
  private static final End STRAIGHT =
      new End(Layer.WAYS, "straight", Message.of("chart.flows.straight"), Ink.STRIPED);
  private static final End PURPOSES =
      new End(Layer.WAYS, "purposes", Message.of("chart.flows.purposes"), Ink.STRIPED);
  private static final End NO_GROUP =
      new End(Layer.RECEIVERS, "no-group", Message.of("chart.no-group"), Ink.DARK);
  private static final End WINDOW =
      new End(Layer.RECEIVERS, "window", WhoReceives.WINDOW, Ink.DARK);
  private static final End ADMINISTRATION =
      new End(
          Layer.RECEIVERS, "administration", Message.of("chart.flows.administration"), Ink.MIDDLE);
  private static final End UNDISTRIBUTED =
      new End(
          Layer.RECEIVERS, "undistributed", Message.of("chart.flows.undistributed"), Ink.MIDDLE);
  private static final End STATES =
      new End(Layer.WHOM, "states", Message.of("chart.flows.states"), Ink.DARK);
  private static final End IPLC =
      new End(Layer.WHOM, "iplc", Message.of("chart.flows.iplc"), Ink.STRIPED);

  private static final List<End> IN_ORDER;

  static {
    List<End> ends = new ArrayList<>(List.of(FUND, STRAIGHT, PURPOSES));
    RegionalGroup.WORDS.forEach(word -> ends.add(group(word)));
    ends.addAll(List.of(NO_GROUP, WINDOW, ADMINISTRATION, UNDISTRIBUTED, STATES, IPLC));
    IN_ORDER = List.copyOf(ends);
  }

  private final Map<Between, Money> bands = new LinkedHashMap<>();

  private MoneyMoved() {}

  /** What moves in a year. */
  static MoneyMoved in(YearOutcome year) {
    MoneyMoved moved = new MoneyMoved();
    Map<CountryCode, PartyOutcome> parties = new HashMap<>();
    year.parties().forEach(party -> parties.put(party.country().code(), party));
    year.payers().forEach(payer -> moved.payer(year, payer, parties));
    for (Flow flow : year.distribution()) {
      moved.ofFund(flow, parties);
    }
    return moved;
  }

  private void payer(YearOutcome year, PayerOutcome payer, Map<CountryCode, PartyOutcome> parties) {
    for (Flow flow : year.contributions(payer)) {
      End from = flow.from().kind() == NodeKind.USER ? sector(payer.payer().sector()) : GOVERNMENTS;
      if (flow.to().equals(Node.FUND)) {
        add(from, FUND, flow.amount());
      } else if (flow.to().kind() == NodeKind.PURPOSE) {
        add(from, PURPOSES, flow.amount());
      } else {
        PartyOutcome party = parties.get(new CountryCode(flow.to().id()));
        add(from, STRAIGHT, flow.amount());
        received(STRAIGHT, groupOf(party), flow);
      }
    }
  }

  private void ofFund(Flow flow, Map<CountryCode, PartyOutcome> parties) {
    if (flow.to().equals(Node.ADMINISTRATION)) {
      add(FUND, ADMINISTRATION, flow.amount());
    } else if (flow.to().equals(Node.UNDISTRIBUTED)) {
      add(FUND, UNDISTRIBUTED, flow.amount());
    } else {
      PartyOutcome party = parties.get(new CountryCode(flow.to().id()));
      received(FUND, party == null || party.eligible() ? groupOf(party) : WINDOW, flow);
    }
  }

  private void received(End way, End group, Flow flow) {
    add(way, group, flow.amount());
    add(group, flow.to().kind() == NodeKind.IPLC ? IPLC : STATES, flow.amount());
  }

  private static End groupOf(@Nullable PartyOutcome party) {
    String group = party == null ? "" : party.country().regionalGroup();
    return RegionalGroup.WORDS.contains(group) ? group(group) : NO_GROUP;
  }

  private static End group(String word) {
    return new End(Layer.RECEIVERS, "group:" + word, Message.plain(word), Ink.DARK);
  }

  private static End sector(String sector) {
    return new End(
        Layer.PAYERS,
        "sector:" + sector,
        sector.isEmpty() ? Message.of("chart.flows.no-sector") : Message.plain(sector),
        Ink.DARK);
  }

  private void add(End from, End to, Money money) {
    bands.merge(new Between(from, to), money, Money::plus);
  }

  /** The same with the smallest payers joined, so that no more than so many stand alone. */
  MoneyMoved withMost(int most) {
    List<End> payers = ends(Layer.PAYERS);
    if (payers.size() <= most + 1) {
      return this;
    }
    List<End> alone = payers.subList(0, most);
    End others =
        new End(
            Layer.PAYERS,
            "others",
            Message.of("chart.flows.other-sectors", "count", payers.size() - most),
            Ink.DARK);
    MoneyMoved joined = new MoneyMoved();
    bands.forEach(
        (between, money) -> {
          boolean isSmall =
              between.from().layer() == Layer.PAYERS && !alone.contains(between.from());
          joined.add(isSmall ? others : between.from(), between.to(), money);
        });
    return joined;
  }

  /** Whether no money moves. */
  boolean isNothing() {
    return bands.isEmpty();
  }

  /** Whether money goes past the fund. */
  boolean hasStraight() {
    return bands.keySet().stream().anyMatch(Between::isPastTheFund);
  }

  /** All that moves, each of it more than nothing. */
  Map<Between, Money> bands() {
    return bands;
  }

  /** The ends of a layer: payers from the largest on, all others in the order of all pages. */
  List<End> ends(Layer layer) {
    Set<End> ends = new LinkedHashSet<>();
    for (Between between : bands.keySet()) {
      ends.add(between.from());
      ends.add(between.to());
    }
    Comparator<End> order =
        layer == Layer.PAYERS
            ? Comparator.comparing((End end) -> end.id().equals("others"))
                .thenComparing(Comparator.comparing(this::through).reversed())
                .thenComparing(End::id)
            : Comparator.comparing(IN_ORDER::indexOf);
    return ends.stream().filter(end -> end.layer() == layer).sorted(order).toList();
  }

  /** What goes through an end. */
  Money through(End end) {
    Money in = Money.ZERO;
    Money out = Money.ZERO;
    for (Map.Entry<Between, Money> band : bands.entrySet()) {
      in = band.getKey().to().equals(end) ? in.plus(band.getValue()) : in;
      out = band.getKey().from().equals(end) ? out.plus(band.getValue()) : out;
    }
    return in.max(out);
  }
}
