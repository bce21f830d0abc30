package org.dsisim.rulebook.kept;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A question to rules as bytes: who is asked, and every fact with every component that it has. What
 * several facts share is written once.
 */
public final class KeptQuestion {

  private final ByteWriter out = new ByteWriter();
  private final IdentityHashMap<Object, Integer> shared = new IdentityHashMap<>();
  private boolean isWhole = true;

  /**
   * A question that has no facts yet.
   *
   * @param kind tells it apart from others to the same rules
   */
  public KeptQuestion(String kind) {
    out.text(kind);
  }

  /** Its bytes; null where a fact has no form, so that nothing can be told equal to it. */
  byte @Nullable [] bytes() {
    return isWhole ? out.bytes() : null;
  }

  /** Adds a text. */
  public KeptQuestion with(String text) {
    out.text(text);
    return this;
  }

  /** Adds facts in their order. */
  public KeptQuestion with(List<?> facts) {
    try {
      out.number(facts.size());
      facts.forEach(this::fact);
    } catch (NoForm unknown) {
      isWhole = false;
    }
    return this;
  }

  /** Adds parameters in force. */
  public KeptQuestion with(ParameterValues values) {
    out.text(values.owner());
    out.number(values.year());
    out.number(values.all().size());
    for (ParameterValue parameterValue : values.all()) {
      out.text(parameterValue.name());
      value(parameterValue.value());
    }
    return this;
  }

  private void value(Value value) {
    out.text(value.unit().word());
    out.text(value.text());
    fraction(value.number());
    texts(value.items());
  }

  private void fact(Object fact) {
    if (fact instanceof Choice choice) {
      out.number(1);
      out.text(choice.name());
      out.text(choice.value());
    } else if (fact instanceof Count count) {
      out.number(2);
      out.text(count.name());
      out.number(count.value());
    } else if (fact instanceof Payer payer) {
      out.number(3);
      payer(payer);
    } else if (fact instanceof Use use) {
      out.number(4);
      use(use);
    } else if (fact instanceof Origin origin) {
      out.number(5);
      origin(origin);
    } else if (fact instanceof Party party) {
      // Its parameters are those of all Parties, which the question has by themselves.
      out.number(6);
      country(party.country());
    } else {
      throw new NoForm(fact);
    }
  }

  /** Whether something was written before, which is said. */
  private boolean isKnown(Object one) {
    Integer known = shared.putIfAbsent(one, shared.size() + 1);
    out.number(known == null ? 0 : known);
    return known != null;
  }

  private void payer(Payer payer) {
    if (isKnown(payer)) {
      return;
    }
    out.text(payer.id());
    out.text(payer.name());
    out.text(payer.type());
    out.text(payer.sector());
    country(payer.home());
    out.number(payer.year());
    figures(payer.measured());
    figures(payer.bases());
    thresholds(payer.thresholds());
    out.text(payer.supposed().name());
    out.number(payer.uses().size());
    payer.uses().forEach(this::row);
    out.known(payer.dsiUser());
    own(payer.own());
    group(payer.group());
  }

  private void group(InGroup group) {
    out.text(group.word());
    out.text(group.head());
    out.number(group.members());
  }

  private void thresholds(Thresholds thresholds) {
    if (!isKnown(thresholds)) {
      List<List<String>> content = thresholds.content();
      out.number(content.size());
      content.forEach(this::texts);
    }
  }

  private void use(Use use) {
    if (isKnown(use)) {
      return;
    }
    row(use.row());
    payer(use.payer());
    Database database = use.database();
    out.flag(database != null);
    if (database != null) {
      out.text(database.id());
      out.text(database.name());
      out.text(database.kind());
      out.flag(database.open());
      fraction(database.costPerRecord());
    }
  }

  private void origin(Origin origin) {
    use(origin.use());
    country(origin.country());
    fraction(origin.share());
    out.number(origin.communities());
  }

  private void row(UseRow row) {
    if (isKnown(row)) {
      return;
    }
    out.text(row.id());
    out.text(row.user());
    out.text(row.purpose());
    out.number(row.year());
    out.text(row.description());
    sequences(row.sequences());
    UseRow.Sample sample = row.sample();
    out.known(sample.taken());
    CountryCode country = sample.country();
    out.text(country == null ? null : country.iso3());
    out.known(sample.contractCoversDsi());
    UseRow.Result result = row.result();
    money(result.productSales());
    out.known(result.patented());
    out.known(result.openForResearch());
    money(result.licenceFees());
    out.text(row.instrument());
    out.number(row.tkHolders().size());
    new TreeMap<>(row.tkHolders())
        .forEach(
            (code, holders) -> {
              out.text(code.iso3());
              out.number(holders);
            });
    out.known(row.emergency());
    UseRow.Resource resource = row.resource();
    out.known(resource.transboundary());
    out.known(resource.highValue());
    out.known(resource.cultivatedMedicinal());
    out.known(resource.mainElement());
    own(row.own());
    out.text(row.place().file());
    out.number(row.place().line());
    out.number(row.place().column());
    out.flag(row.place().isOfCommandLine());
  }

  private void sequences(UseRow.Sequences sequences) {
    out.text(sequences.database());
    out.text(sequences.material());
    out.known(sequences.human());
    Long count = sequences.count();
    out.flag(count != null);
    out.number(count == null ? 0 : count);
    out.number(sequences.origins().shares().size());
    sequences
        .origins()
        .shares()
        .forEach(
            (code, share) -> {
              out.text(code.iso3());
              fraction(share);
            });
    fraction(sequences.origins().unknown());
    fraction(sequences.taggedShare());
  }

  private void country(Country country) {
    if (isKnown(country)) {
      return;
    }
    out.text(country.code().iso3());
    out.number(country.names().size());
    new TreeMap<>(country.names())
        .forEach(
            (language, name) -> {
              out.text(language);
              out.text(name);
            });
    out.text(country.region());
    out.text(country.subregion());
    out.text(country.intermediateRegion());
    out.text(country.regionalGroup());
    texts(new TreeSet<>(country.statuses()));
    // Gone through once: some are worked out, and all are copied, as often as any is asked for.
    Map<String, Fraction> figures = new TreeMap<>();
    country.figures().forEach(figures::put);
    out.number(figures.size());
    figures.forEach(
        (column, figure) -> {
          out.text(column);
          fraction(figure);
        });
    own(country.own());
  }

  private void own(OwnValues own) {
    if (own.isEmpty()) {
      out.number(0);
      return;
    }
    out.number(1);
    figures(own.figures());
    out.number(own.words().size());
    new TreeMap<>(own.words())
        .forEach(
            (column, word) -> {
              out.text(column);
              out.text(word);
            });
  }

  private void figures(Figures figures) {
    if (isKnown(figures)) {
      return;
    }
    out.number(figures.known().size());
    for (AssessmentBase base : figures.known()) {
      out.flag(base.isOwn());
      out.text(base.name());
      fraction(figures.of(base));
    }
  }

  private void texts(Iterable<String> texts) {
    for (String text : texts) {
      out.text(text);
    }
    out.text(null);
  }

  private void money(@Nullable Money money) {
    out.flag(money != null);
    out.number(money == null ? 0 : money.cents());
  }

  private void fraction(@Nullable Fraction fraction) {
    if (fraction == null) {
      out.number(0);
    } else if (fraction.isLong()) {
      out.number(1);
      out.number(fraction.toLong());
    } else {
      out.number(2);
      out.text(fraction.asKept());
    }
  }
}
