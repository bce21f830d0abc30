package org.dsisim.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * An allocation formula by chance, with Parties and what its rules answered: components with
 * weights of their own, floors and ceilings, parts for IPLC, windows, envelopes, fallbacks, and the
 * way of the money.
 */
final class RandomFormula {

  private static final List<String> COLUMNS =
      List.of("land_area_km2", "gdp_usd", "population", "living_languages");

  private final Chance chance;
  private final StringBuilder lines = new StringBuilder();

  /** By component, in pairs: the component and what Parties weigh in it. */
  private final List<String> components = new ArrayList<>();

  private RandomFormula(Chance chance) {
    this.chance = chance;
  }

  /** The lines of a formula. */
  static String of(Chance chance) {
    RandomFormula formula = new RandomFormula(chance);
    formula.parameters();
    formula.components();
    formula.parties(chance.from(1, 24));
    return formula.lines.toString();
  }

  private void line(String... words) {
    lines.append(String.join(" ", words)).append('\n');
  }

  private void parameters() {
    line("formula", "land_share", "percent", chance.upTo(55));
    line("formula", "need_share", "share", chance.in(5) ? "1" : "0." + chance.from(0, 45));
    line("formula", "one", "number", chance.upTo(10));
    line("formula", "two", "number", chance.in(10) ? "0" : chance.upTo(10));
    line("formula", "exponent", "number", (chance.in(30) ? "-" : "") + chance.upTo(2));
    line("formula", "root", "number", "0.5");
    line("formula", "unknown", "choice", chance.of("excluded", "zero", "median"));
    line("formula", "floor", chance.of("percent", "share"), "0.0" + chance.from(0, 99));
    line("formula", "floor_usd", "USD", chance.upTo(chance.of(List.of(10, 1000, 100_000))));
    line("formula", "ceiling", "percent", chance.upTo(60));
    line("formula", "iplc", "percent", chance.upTo(chance.in(4) ? 200 : 100));
    line("formula", "all_iplc", "share", chance.upTo(1));
    line("formula", "window", "percent", chance.upTo(chance.in(4) ? 400 : 20));
    line("formula", "first", "percent", chance.upTo(55));
    line("formula", "second", "share", "0." + chance.from(0, 50));
    line("formula", "direct", "percent", chance.upTo(100));
  }

  private void components() {
    if (chance.in(70)) {
      component("component land_share");
    }
    if (chance.in(50)) {
      component("component need_share");
    }
    if (chance.in(30)) {
      component("partOfRest one");
      component("partOfRest two");
    } else {
      component("theRest");
    }
  }

  private void component(String component) {
    components.add(component);
    components.add(weight());
  }

  private String weight() {
    String product = "product " + factors(chance.from(1, 3));
    return switch (chance.from(0, 6)) {
      case 0 -> "equally";
      case 1 -> "by two";
      case 2 -> "scaled " + product;
      case 3 -> "whereUnknown unknown " + product;
      case 4 -> "scaled whereUnknown unknown " + product;
      default -> product;
    };
  }

  private String factors(int count) {
    StringBuilder factors = new StringBuilder(String.valueOf(count));
    for (int i = 0; i < count; i++) {
      String criterion = chance.of(COLUMNS) + " " + (chance.in(20) ? "population" : "-");
      factors.append(
          switch (chance.from(0, 3)) {
            case 0 -> " plain " + criterion;
            case 1 -> " inverse " + criterion;
            case 2 -> " power " + criterion + " root -";
            default -> " power " + criterion + " exponent " + chance.of("-", "one");
          });
    }
    return factors.toString();
  }

  private void parties(int count) {
    int bounds = chance.from(0, 99);
    int shared = chance.from(0, 99);
    int arranged = chance.from(0, 99);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String code = "" + (char) ('Z' - i % 23) + (char) ('A' + i / 23) + "X";
      boolean eligible = chance.in(85);
      line("party", code, (eligible ? "eligible" : "not") + figures());
      if (eligible) {
        for (int c = 0; c < components.size(); c += 2) {
          String weight = chance.in(5) ? "nothing" : components.get(c + 1);
          answers.add("weigh " + code + " " + components.get(c) + " " + weight);
        }
        bounded(code, bounds, answers);
        forIplc(code, shared, answers);
        arranged(code, arranged, answers);
      } else if (shared < 30) {
        answers.add((shared < 15 ? "window " : "window-by-number ") + code + " window");
      } else if (shared < 60) {
        answers.add("as-if-eligible " + code);
        answers.add("weigh " + code + " " + components.get(0) + " " + components.get(1));
        answers.add("iplc " + code + " iplc own");
      }
    }
    if (arranged % 2 == 0 && components.size() > 2) {
      answers.add("falls " + components.get(0) + " " + components.get(2));
    }
    answers.forEach(this::line);
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    for (String column : COLUMNS) {
      if (chance.in(93)) {
        String figure = chance.in(5) ? "0" : chance.figure(13);
        figures.append(' ').append(column).append(' ').append(figure);
      }
    }
    return figures.toString();
  }

  private void arranged(String code, int arranged, List<String> answers) {
    if (arranged < 40 && chance.in(80)) {
      answers.add("envelope " + code + (chance.in(50) ? " first" : " second"));
    }
    if (arranged % 3 == 0) {
      answers.add(chance.in(70) ? "direct " + code + " direct" : "through-government " + code);
    }
    if (arranged % 5 == 0 && chance.in(20)) {
      answers.add("passes-on " + code);
    }
  }

  private void bounded(String code, int bounds, List<String> answers) {
    if (bounds < 25 || (bounds < 45 && chance.in(50))) {
      answers.add("floor " + code + " floor");
    } else if (bounds < 60) {
      answers.add("floor " + code + " floor_usd");
    }
    if (bounds % 3 == 0) {
      answers.add("ceiling " + code + " ceiling");
    }
  }

  private void forIplc(String code, int shared, List<String> answers) {
    if (shared < 40) {
      answers.add("iplc " + code + " iplc own");
    } else if (shared < 80) {
      answers.add("iplc " + code + " all_iplc together");
    } else if (shared < 90) {
      answers.add("iplc " + code + (chance.in(50) ? " iplc own" : " all_iplc together"));
    }
  }
}
