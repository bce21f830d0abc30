package org.dsisim.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.table.Cell;
import org.jspecify.annotations.Nullable;

/** What rule sets need of the columns that a scenario declares, and what it lacks of that. */
public final class OwnNeeds {

  private final Scenario scenario;

  /** Those of a scenario as it was read. */
  public OwnNeeds(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Whether a need is one of a column of a scenario's own.
   *
   * @param asked the columns that rules of the rule set ask for
   */
  public static boolean isOne(String need, OwnColumns asked) {
    return asked.all().stream().anyMatch(column -> word(column).equals(need));
  }

  /** As {@code option.yaml} writes the need of a column: {@code countries.csv:hectares}. */
  static String word(OwnColumn column) {
    return column.table() + ":" + column.name();
  }

  /** Reports a need of a column that every scenario can have, and rules ask for by another word. */
  static boolean expect(Cell need, OwnColumns asked, Problems problems) {
    OwnColumn column =
        Objects.requireNonNull(asked.find(need.text().substring(need.text().indexOf(':') + 1)));
    if (!OwnColumnReader.isKnown(column.table(), column.name())) {
      return true;
    }
    need.refuse(
        problems,
        Message.of("scenario.own.no-own", "table", column.table()),
        Message.of("scenario.own.no-own.maybe"));
    return false;
  }

  /** Whether the scenario does not declare a column that rules can ask so, or nothing is known. */
  public boolean lacks(OwnColumn asked) {
    OwnColumn declared = scenario.columns().find(asked.name());
    return declared == null || !fits(asked, declared) || !isKnown(declared);
  }

  private static boolean fits(OwnColumn asked, OwnColumn declared) {
    return asked.table().equals(declared.table()) && asked.kind() == declared.kind();
  }

  private boolean isKnown(OwnColumn column) {
    return switch (column.table()) {
      case OwnColumn.USERS ->
          column.kind() == OwnColumn.Kind.FIGURE
              ? UserTotals.of(scenario.users()).known().contains(column.figure())
              : scenario.users().stream().anyMatch(user -> isKnown(column, user));
      case OwnColumn.USES ->
          scenario.uses().rows().stream().map(UseRow::own).anyMatch(own -> isKnown(column, own));
      default ->
          scenario.countries().in(scenario.years().get(0)).values().stream()
              .map(Country::own)
              .anyMatch(own -> isKnown(column, own));
    };
  }

  private static boolean isKnown(OwnColumn column, User user) {
    return user.accounts().stream().anyMatch(account -> isKnown(column, account.own()));
  }

  private static boolean isKnown(OwnColumn column, OwnValues own) {
    return own.words().containsKey(column.name()) || own.figures().knows(column.figure());
  }

  /** What is lacking, in words. */
  public Message inWords(OwnColumn asked) {
    OwnColumn declared = scenario.columns().find(asked.name());
    return declared == null || fits(asked, declared)
        ? Message.of("scenario.need.with", "table", asked.table(), "columns", List.of(asked.name()))
        : Message.of(
            "scenario.need.own-kind",
            "table",
            asked.table(),
            "column",
            asked.name(),
            "kind",
            Message.of(asked.kind().key()),
            "declared",
            declared.table(),
            "unit",
            declared.unit().word());
  }

  /** What one could do about columns that are lacking; null where they are declared. */
  public @Nullable Message maybe(Collection<OwnColumn> lacking) {
    for (OwnColumn column : lacking) {
      if (scenario.columns().find(column.name()) == null) {
        Stream<String> declared =
            scenario.columns().of(column.table()).stream().map(OwnColumn::name);
        Message nearest = Nearest.near(column.name(), declared.toList());
        return nearest == null
            ? Message.of(
                "scenario.own.lacks.maybe", "column", column.name(), "table", column.table())
            : nearest;
      }
    }
    return null;
  }
}
