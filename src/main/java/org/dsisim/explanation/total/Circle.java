package org.dsisim.explanation.total;

import java.util.function.Function;
import java.util.function.Predicate;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Country;

/**
 * Payers whose figures are added up.
 *
 * @param about who they are
 * @param members whether somebody is one of them
 * @param part which part of the sum a payer belongs to
 * @param isAll whether everybody is one of them
 * @param next what to ask next of a payer: the option of the command line with its value
 */
public record Circle(
    Message about,
    Predicate<Payer> members,
    Function<Payer, Message> part,
    boolean isAll,
    Function<Payer, String> next) {

  /** All that the rules were asked about, by sector. */
  public static Circle ofAll() {
    return new Circle(
        Message.of("explanation.about.total"),
        payer -> true,
        Circle::sector,
        true,
        payer ->
            payer.isCountry() || payer.sector().isEmpty()
                ? "--home " + payer.home().code().iso3()
                : "--sector " + payer.sector());
  }

  /** The users of a sector, by home. */
  public static Circle ofSector(String sector, ExplanationContext context) {
    return new Circle(
        Message.of("explanation.about.sector", "sector", sector),
        payer -> !payer.isCountry() && payer.sector().equals(sector),
        payer -> context.name(payer.home()),
        false,
        payer -> "--home " + payer.home().code().iso3());
  }

  /** The payers at home in a country, by sector. */
  public static Circle atHome(Country home, ExplanationContext context) {
    return new Circle(
        Message.of("explanation.about.home", "country", context.name(home)),
        payer -> payer.home().code().equals(home.code()),
        Circle::sector,
        false,
        payer -> "--payer ID");
  }

  private static Message sector(Payer payer) {
    if (payer.isCountry()) {
      return Message.of("explanation.total.countries");
    }
    return payer.sector().isEmpty()
        ? Message.of("explanation.total.no-sector")
        : Message.plain(payer.sector());
  }
}
