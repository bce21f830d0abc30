package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.report.layout.Page;
import org.dsisim.study.comparison.Change;
import org.dsisim.study.comparison.GroupChange;
import org.dsisim.study.comparison.PartyChange;
import org.dsisim.study.comparison.YearComparison;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Who receives more and less than under a baseline: groups, and the countries asked for. */
final class ChangesOfParties {

  private static final int NAMED = 12;
  private static final int DECIMALS = 2;
  private static final long MILLION = 1_000_000;

  private final Page page;
  private final Alphabet alphabet;
  private final Selection selection;

  ChangesOfParties(Page page, Alphabet alphabet, Selection selection) {
    this.page = page;
    this.alphabet = alphabet;
    this.selection = selection;
  }

  /** Shows them. */
  void show(int option, YearComparison year) {
    page.heading(
        Message.of(
            "comparison.heading.receives",
            "year",
            String.valueOf(year.year()),
            "option",
            String.valueOf(option),
            "baseline",
            "1"));
    List<PartyChange> parties = year.parties();
    receive(parties);
    eligible(option, parties);
    groups(option, year, parties);
    if (selection.asksForCountries()) {
      asked(option, parties);
    } else {
      page.sentence(Message.of("comparison.one-party"));
    }
  }

  private void receive(List<PartyChange> parties) {
    int gain = count(parties, 1);
    int lose = count(parties, -1);
    Message more =
        gain == 0
            ? Message.of("comparison.parties.gain.none")
            : Message.of(
                "comparison.parties.gain", "count", gain, "amount", page.amount(sum(parties, 1)));
    Message less =
        lose == 0
            ? Message.of("comparison.parties.lose.none")
            : Message.of(
                "comparison.parties.lose",
                "count",
                lose,
                "amount",
                page.amount(Money.ZERO.minus(sum(parties, -1))));
    page.sentence(more);
    page.sentence(less);
  }

  private static int count(List<PartyChange> parties, int sign) {
    return Math.toIntExact(
        parties.stream().filter(party -> party.received().sign() == sign).count());
  }

  private static Money sum(List<PartyChange> parties, int sign) {
    return parties.stream()
        .map(PartyChange::received)
        .filter(change -> change.sign() == sign)
        .map(Change::difference)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Those that enter and those that leave, by name. */
  private void eligible(int option, List<PartyChange> parties) {
    Message enter = names(parties, party -> !party.eligibleBefore() && party.eligibleAfter());
    if (enter != null) {
      page.sentence(
          Message.of(
              "comparison.eligible-begin", "option", String.valueOf(option), "parties", enter));
    }
    Message leave = names(parties, party -> party.eligibleBefore() && !party.eligibleAfter());
    if (leave != null) {
      page.sentence(Message.of("comparison.eligible-cease", "baseline", "1", "parties", leave));
    }
  }

  private @Nullable Message names(List<PartyChange> parties, Predicate<PartyChange> wanted) {
    List<String> names =
        parties.stream()
            .filter(wanted)
            .sorted(alphabet.by(PartyChange::country))
            .map(party -> alphabet.name(party.country()))
            .toList();
    return names.isEmpty() ? null : WordList.upTo(NAMED, names);
  }

  private void groups(int option, YearComparison year, List<PartyChange> parties) {
    ChangeTable table =
        new ChangeTable(
            option,
            List.of(
                Message.of("comparison.group"),
                Message.of("comparison.gain"),
                Message.of("comparison.lose")),
            Message.of("comparison.group.per-head"));
    Set<Country> leftOut = new LinkedHashSet<>();
    List<Group> groups = new ArrayList<>(Group.REGIONAL);
    groups.addAll(Group.STATUSES);
    for (Group group : groups) {
      Change received = year.received(group);
      if (!received.equals(Change.NOTHING)) {
        GroupChange change = GroupChange.of(group, parties);
        leftOut.addAll(change.perHeadBefore().leftOut());
        table.row(
            List.of(group.shortName(), count(change.members(), 1), count(change.members(), -1)),
            received,
            perMillion(change.perHead()));
      }
    }
    if (!year.windows().equals(Change.NOTHING)) {
      table.row(List.of(Message.of("comparison.window"), "", ""), year.windows(), "");
    }
    page.table(table.table());
    page.sentence(
        leftOut.isEmpty()
            ? Message.of("comparison.group.people")
            : Message.of(
                "comparison.group.people.without",
                "parties",
                WordList.upTo(NAMED, inOrder(List.copyOf(leftOut)))));
  }

  private static Object perMillion(@Nullable Fraction perHead) {
    if (perHead == null) {
      return Message.of("comparison.difference.not-known");
    }
    return (perHead.signum() > 0 ? "+" : "") + FewDigits.of(perHead.times(MILLION));
  }

  private List<String> inOrder(List<Country> countries) {
    return countries.stream().sorted(alphabet.by(country -> country)).map(alphabet::name).toList();
  }

  private void asked(int option, List<PartyChange> parties) {
    List<PartyChange> chosen =
        new ArrayList<>(
            parties.stream().filter(party -> selection.shows(party.country())).toList());
    chosen.sort(
        page.isByRank()
            ? Comparator.comparing((PartyChange party) -> party.received().difference()).reversed()
            : alphabet.by(PartyChange::country));
    ChangeTable table =
        new ChangeTable(
            option,
            List.of(Message.of("comparison.party")),
            Message.of("comparison.party.size"),
            Message.of("comparison.party.share"),
            Message.of("comparison.party.straight"));
    for (PartyChange party : chosen) {
      table.row(
          List.of(alphabet.name(party.country())),
          party.received(),
          party.bySize(),
          party.byShare(),
          party.straight().difference());
    }
    if (!table.isEmpty()) {
      page.space();
      page.table(table.table());
      page.sentence(Message.of("comparison.party.size-and-share"));
    }
    page.sentence(Message.of("comparison.party.per-head"))
        .items(chosen.stream().map(party -> perHead(party)).toList());
    if (page.isByRank()) {
      page.sentence(Message.of("comparison.party.rank"))
          .items(chosen.stream().map(party -> ranks(party)).toList());
    }
    pays(option, chosen);
  }

  private Message perHead(PartyChange party) {
    Fraction perHead = party.perHead();
    String name = alphabet.name(party.country());
    return perHead == null
        ? Message.of("comparison.party.per-head.unknown", "party", name)
        : Message.of(
            "comparison.party.per-head.of",
            "party",
            name,
            "difference",
            signed(perHead.times(MILLION)));
  }

  private static String signed(Fraction dollars) {
    return (dollars.signum() > 0 ? "+" : "") + Grouped.of(dollars.toDecimal(DECIMALS));
  }

  private Message ranks(PartyChange party) {
    String name = alphabet.name(party.country());
    Integer before = party.rankBefore();
    Integer after = party.rankAfter();
    if (before == null) {
      return after == null
          ? Message.of("comparison.party.rank.neither", "party", name)
          : Message.of("comparison.party.rank.only-after", "party", name, "after", place(after));
    }
    return after == null
        ? Message.of("comparison.party.rank.only-before", "party", name, "before", place(before))
        : Message.of(
            "comparison.party.rank.both",
            "party",
            name,
            "before",
            place(before),
            "after",
            place(after));
  }

  private static String place(@Nullable Integer rank) {
    return String.valueOf(rank);
  }

  private void pays(int option, List<PartyChange> chosen) {
    ChangeTable table = new ChangeTable(option, List.of(Message.of("comparison.party")));
    for (PartyChange party : chosen) {
      if (!party.pays().equals(Change.NOTHING)) {
        table.row(List.of(alphabet.name(party.country())), party.pays());
      }
    }
    if (!table.isEmpty()) {
      page.sentence(Message.of("comparison.party.pays"));
      page.table(table.table());
    }
  }
}
