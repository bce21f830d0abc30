package org.dsisim.browser;

import java.util.List;
import org.dsisim.model.fact.Force;
import org.dsisim.model.world.figure.AssessmentBase;

/** A {@link Setting} by chance: some contradict themselves, and then both sides must say so. */
final class RandomSetting {

  private static final List<AssessmentBase> BASES =
      List.of(
          AssessmentBase.SALES,
          AssessmentBase.PROFIT,
          AssessmentBase.RND,
          AssessmentBase.EMPLOYEES,
          AssessmentBase.DATA_VOLUME);

  private static final List<AssessmentBase> MONEY = BASES.subList(0, 3);

  private final Chance chance;
  private final StringBuilder lines = new StringBuilder();

  private RandomSetting(Chance chance) {
    this.chance = chance;
  }

  /** The setting of a seed, as text. */
  static String of(long seed) {
    Chance chance = new Chance(seed);
    RandomSetting setting = new RandomSetting(chance);
    setting.line("year", String.valueOf(chance.from(2020, 2040)));
    setting.parameters();
    setting.line("owes", setting.amount(chance.from(0, 3)));
    setting.assumptions();
    for (int i = chance.from(1, 8); i > 0; i--) {
      setting.payer("p" + i);
    }
    if (chance.in(70)) {
      setting.line("fund", chance.in(5) ? "0" : chance.figure(13).replace("-", ""));
    }
    return setting.lines + RandomFormula.of(chance);
  }

  private void line(String... words) {
    lines.append(String.join(" ", words)).append('\n');
  }

  private void parameters() {
    line("parameter", "rate", "percent", chance.upTo(10));
    line("parameter", "other_rate", "share", chance.upTo(1));
    line("parameter", "fee", "USD", chance.upTo(50_000));
    line("parameter", "free", "number", chance.upTo(1000));
    line("parameter", "per_dollar", "number", "0." + chance.from(1, 999_999));
    long limit = 0;
    StringBuilder limits = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      limit += chance.from(1, 300_000_000);
      limits.append(i == 0 ? "" : ";").append(limit);
    }
    line("parameter", "limits", "list", limits.toString());
    line("parameter", "rates", "list", fourOf(10));
    line("parameter", "fees", "list", fourOf(100_000));
  }

  private String fourOf(int most) {
    return String.join(
        ";", chance.upTo(most), chance.upTo(most), chance.upTo(most), chance.upTo(most));
  }

  private String amount(int depth) {
    if (depth == 0) {
      return simple();
    }
    String first = amount(depth - 1);
    String second = amount(chance.from(0, depth - 1));
    return switch (chance.from(0, 4)) {
      case 0 -> "lowerOf 2 " + first + " " + second;
      case 1 -> "higherOf 2 " + first + " " + second;
      case 2 -> "sum 3 " + first + " " + second + " " + simple();
      case 3 -> "partOfAmount " + chance.of("rate", "other_rate") + " " + first;
      default -> "less " + first + " " + second;
    };
  }

  private String simple() {
    String money = chance.of(MONEY).name();
    String base = chance.of(BASES).name();
    return switch (chance.from(0, 10)) {
      case 0, 1 -> "share " + chance.of("rate", "other_rate") + " " + money;
      case 2 -> "fixed fee";
      case 3 -> "perUnit fee " + chance.of(BASES.subList(3, 5)).name();
      case 4 -> "perUnitAbove fee " + chance.of(BASES.subList(3, 5)).name() + " free";
      case 5 -> "feeBand limits fees " + base;
      case 6 -> "marginalBands limits rates " + money;
      case 7 -> "on " + money + " marginalBands limits rates " + chance.of(MONEY).name();
      // A fee for each dollar would be more money than there is.
      case 8 -> "perUnitInBands limits fees " + chance.of(BASES.subList(3, 5)).name();
      case 9 -> "perUnitOfBand limits fees " + chance.of(BASES.subList(3, 5)).name();
      default -> "inCurrency per_dollar wholeBand limits rates " + money;
    };
  }

  private void assumptions() {
    Force force = chance.of(List.of(Force.values()));
    String name = force.assumption();
    line("force", force.name());
    line("assume", name, "share", chance.upTo(1));
    line("assume", "size_medium_from_usd", "USD", chance.figure(8).replace("-", ""));
    line("assume", "size_large_from_usd", "USD", chance.figure(10).replace("-", ""));
    for (String refined : List.of("home_che", "sector_cosmetics", "size_small", "size_large")) {
      if (chance.in(20)) {
        line("assume", name + "_" + refined, "percent", chance.upTo(100));
      }
    }
    if (chance.in(30)) {
      line("assume", name + "_path", "list", "2025:0." + chance.from(0, 999) + ";2033:1.0");
    }
    if (chance.in(30)) {
      line("assume", name + "_common", "share", chance.upTo(1));
    }
    if (chance.in(30)) {
      line("assume", name + "_response", "number", chance.upTo(20));
    }
    if (chance.in(60)) {
      line("assume", "administration_share", "share", chance.upTo(1));
    }
    if (chance.in(30)) {
      line("assume", "administration_fixed_usd", "USD", chance.upTo(5_000_000));
    }
  }

  private void payer(String id) {
    StringBuilder figures = new StringBuilder();
    for (AssessmentBase base : BASES) {
      if (chance.in(90)) {
        String figure = base.isMoney() ? chance.figure(15) : chance.upTo(300_000);
        figures.append(' ').append(base.name()).append(' ').append(figure);
      }
    }
    line("payer", id, chance.of("CHE", "BRA"), chance.of("cosmetics", "biotechnology") + figures);
  }
}
