package org.dsisim.scenario.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.model.world.Sector;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.table.yaml.YamlWriter;
import org.dsisim.value.Grouped;

/** What a population says of itself in {@code scenario.yaml}: how it was drawn, and of whom. */
final class PopulationSheet {

  /** How amounts became US dollars, as the head has it. */
  private static final Pattern CURRENCY =
      Pattern.compile("(?m)^currency:.*\\R?(?:[ \\t]+.*\\R?|\\R(?=[ \\t]))*");

  private final Plan plan;
  private final ScenarioSheet head;
  private final int real;

  /**
   * The sheet of a population.
   *
   * @param head the sheet of the scenario whose users are kept
   * @param real how many these are
   */
  PopulationSheet(Plan plan, ScenarioSheet head, int real) {
    this.plan = plan;
    this.head = head;
    this.real = real;
  }

  /**
   * The document.
   *
   * @param headText what the head has written
   */
  String document(String headText, SyntheticUsers users) {
    YamlWriter yaml =
        new YamlWriter()
            .text("title", title())
            .text("description", description())
            .plain("illustrative", head.illustrative())
            .plain("synthetic", true)
            .plain("years", head.years())
            .plain("price_year", head.priceYear())
            .plain("basis", head.basis())
            .groups("sources", sources());
    Matcher currency = CURRENCY.matcher(headText);
    if (currency.find()) {
      yaml.verbatim(currency.group().stripTrailing() + "\n");
    }
    List<String> caveats = new ArrayList<>();
    caveats(users).forEach(caveat -> caveats.add(caveat.inEnglish()));
    for (String caveat : head.caveats()) {
      caveats.add(
          Message.of("population.caveat.of-head", "head", plan.head(), "caveat", caveat)
              .inEnglish());
    }
    return yaml.texts("caveats", caveats).document();
  }

  private String title() {
    return Message.of(
            "population.title", "head", head.title(), "users", grouped(plan.users() - real))
        .inEnglish();
  }

  private String description() {
    return Message.of(
            "population.description",
            "head",
            plan.head(),
            "real",
            grouped(real),
            "synthetic",
            grouped(plan.users() - real),
            "command",
            plan.command())
        .inEnglish();
  }

  private List<Map<String, String>> sources() {
    List<ScenarioSheet.Source> all = new ArrayList<>(head.sources());
    all.add(
        new ScenarioSheet.Source(
            Message.of("population.source.title").inEnglish(),
            Message.of("population.source.publisher").inEnglish(),
            "Apache-2.0",
            Message.of("population.source.attribution").inEnglish(),
            Message.of("population.source.note").inEnglish()));
    List<Map<String, String>> groups = new ArrayList<>();
    for (ScenarioSheet.Source source : all) {
      Map<String, String> group = new LinkedHashMap<>();
      group.put("title", source.title());
      group.put("publisher", source.publisher());
      group.put("licence", source.licence());
      group.put("attribution", source.attribution());
      group.put("note", source.note());
      groups.add(group);
    }
    return groups;
  }

  private List<Message> caveats(SyntheticUsers users) {
    List<Message> caveats = new ArrayList<>();
    caveats.add(
        Message.of(
            "population.caveat.nobody", "prefix", SyntheticUsers.PREFIX, "head", plan.head()));
    caveats.add(Message.of("population.caveat.published"));
    caveats.add(
        Message.of(
            "population.caveat.sizes",
            "year",
            plan.lastYear(),
            "smallest",
            grouped(plan.sizes().smallest()),
            "largest",
            grouped(plan.sizes().largest())));
    caveats.add(
        Message.of(
            "population.caveat.models",
            "models",
            users.models().size(),
            "least",
            grouped(Model.LEAST_SALES),
            "sectors",
            sectors(users.models())));
    caveats.add(Message.of("population.caveat.homes", "homes", users.homes().size()));
    caveats.add(Message.of("population.caveat.assets"));
    if (plan.years().size() > 1) {
      caveats.add(
          Message.of(
              "population.caveat.years",
              "first",
              plan.years().get(0),
              "last",
              plan.lastYear(),
              "head",
              plan.head()));
    }
    caveats.add(Message.of("population.caveat.unknown"));
    if (plan.uses() > 0) {
      caveats.add(Message.of("population.caveat.uses"));
    }
    if (!plan.assumptions().equals(plan.head())) {
      caveats.add(Message.of("population.caveat.assumptions", "scenario", plan.assumptions()));
    }
    caveats.add(
        plan.parents() == 0
            ? Message.of("population.caveat.no-groups")
            : Message.of(
                "population.caveat.groups",
                "parents",
                plan.parents(),
                "most",
                SyntheticGroups.MOST_MEMBERS));
    return caveats;
  }

  /** How many models each sector has: so often is it drawn. */
  private static List<Message> sectors(List<Model> models) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    models.forEach(model -> counts.merge(model.sector(), 1, Integer::sum));
    List<Message> words = new ArrayList<>();
    for (String sector : Sector.WORDS) {
      if (counts.containsKey(sector)) {
        words.add(Message.of("population.sector", "models", counts.get(sector), "sector", sector));
      }
    }
    return words;
  }

  private static String grouped(long number) {
    return Grouped.of(BigDecimal.valueOf(number));
  }
}
