package org.dsisim.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An {@link OptionSetting} by chance: payers alone and in groups, their uses, and two or three rule
 * sets of which some share sums, burden uses and give credits. Some contradict themselves, and then
 * both sides must say so.
 */
final class RandomOption {

  private static final List<String> COUNTRIES = List.of("BRA", "IND", "KEN");
  private static final List<String> PROCEDURES =
      List.of("PERMIT", "SIMPLIFIED_PERMIT", "EXPEDITED_PERMIT", "LICENCE");
  private static final List<String> FORCES = List.of("VOLUNTARY", "CONTRACT", "LAW", "ASSESSED");
  private static final List<String> OF_PAYERS = List.of("SALES", "PROFIT", "RND");

  private final Chance chance;
  private final StringBuilder lines = new StringBuilder();
  private final List<String> payers = new ArrayList<>();
  private final List<String> uses = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();
  private final List<String> ofCommunities = new ArrayList<>();

  private RandomOption(Chance chance) {
    this.chance = chance;
  }

  /** The setting of a seed, as text. */
  static String of(long seed) {
    Chance chance = new Chance(seed);
    RandomOption option = new RandomOption(chance);
    option.line("year", String.valueOf(chance.from(2020, 2040)));
    option.assumptions();
    option.payers();
    option.ruleSets();
    return option.lines.toString();
  }

  private void line(String... words) {
    lines.append(String.join(" ", words)).append('\n');
  }

  private void assumptions() {
    line("assume", "uptake", "share", chance.upTo(1));
    line("assume", "compliance", "share", chance.upTo(1));
    if (chance.in(20)) {
      line("assume", "uptake_response", "number", chance.upTo(20));
    }
    for (String procedure : PROCEDURES) {
      procedure(procedure);
    }
    procedure("COMMUNITY_CONSENT");
    line("assume", "providers_per_country", "count", String.valueOf(chance.from(0, 5)));
    line("assume", "max_months_before_dropped", "months", chance.upTo(60));
    line("assume", "max_cost_share_before_dropped", "share", chance.upTo(1));
    line("assume", "research_budget_usd", "USD", chance.upTo(2_000_000));
  }

  private void procedure(String procedure) {
    String name = procedure.toLowerCase(Locale.ROOT);
    line("assume", name + "_months", "months", chance.upTo(18));
    line("assume", name + "_cost_usd", "USD", chance.upTo(50_000));
  }

  private void payers() {
    int most = chance.from(1, 6);
    for (int i = 1; i <= most; i++) {
      StringBuilder figures = new StringBuilder();
      for (String base : OF_PAYERS) {
        if (chance.in(85)) {
          figures.append(' ').append(base).append(' ').append(chance.figure(14));
        }
      }
      payers.add("p" + i);
      line("payer", "p" + i, chance.of("CHE", "BRA"), chance.of("cosmetics", "seeds") + figures);
    }
    if (most > 2 && chance.in(30)) {
      line("member", "p1", "alpha", "p2", "2");
      line("member", "p2", "alpha", "p2", "2");
    }
    for (String payer : payers) {
      for (int i = chance.from(0, 3); i > 0; i--) {
        use(payer + "-u" + i, payer);
      }
    }
  }

  private void use(String id, String payer) {
    String sales = chance.in(20) ? "-" : chance.figure(9).replace("-", "");
    String sequences = chance.in(20) ? "-" : String.valueOf(chance.from(0, 500));
    List<String> shares = new ArrayList<>();
    uses.add(id);
    for (String country : COUNTRIES) {
      if (chance.in(60)) {
        shares.add(country + ":0." + chance.from(0, 33));
        origins.add(id + "/" + country);
      }
    }
    boolean fromNowhere = shares.isEmpty();
    if (fromNowhere) {
      shares.add("KEN:1");
      origins.add(id + "/KEN");
    }
    String purpose = chance.of("commercial", "research");
    line("use", id, payer, purpose, sales, sequences, String.join(";", shares));
    if (chance.in(30) && (fromNowhere || origins.contains(id + "/KEN"))) {
      line("holders", id, "KEN", String.valueOf(chance.from(1, 3)));
      ofCommunities.add(id + "/KEN");
    }
  }

  private void ruleSets() {
    int most = chance.from(1, 3);
    for (int i = 1; i <= most; i++) {
      boolean isMutual = chance.in(25);
      line("rules", "r" + i, chance.of(FORCES), isMutual ? "mutual" : "alone");
      parameters();
      if (isMutual) {
        shared();
      } else if (chance.in(50)) {
        ofPayers();
      } else {
        ofUses();
      }
      if (chance.in(50)) {
        formalities();
      }
      if (i > 1 && chance.in(60)) {
        credits(chance.of("r" + i, "r1"), i);
      }
    }
  }

  /** A rate of more than all is refused where it is of a credit, and is none where it is a limit. */
  private void parameters() {
    line("parameter", "rate", "percent", chance.upTo(10));
    line("parameter", "fee", "USD", chance.upTo(50_000));
    line("parameter", "total", "USD", chance.upTo(50_000_000));
    line("parameter", "floor", "percent", chance.upTo(5));
    line("parameter", "cap", "percent", chance.upTo(90));
    line("parameter", "credited", "percent", chance.upTo(chance.in(5) ? 200 : 100));
    line("parameter", "limit", "percent", chance.upTo(chance.in(20) ? 200 : 100));
    line("parameter", "permits_run", "choice", chance.of("parallel", "serial"));
    line("parameter", "contract_unit", "choice", chance.of("country", "provider", "sequence"));
  }

  private void shared() {
    for (String payer : payers) {
      if (chance.in(10)) {
        line("fixed", payer, "fund", "total", "rate");
      } else if (chance.in(80)) {
        line("part", payer, "fund", "total", chance.of(OF_PAYERS), "floor", "cap");
      }
    }
  }

  private void ofPayers() {
    for (String payer : payers) {
      String base = chance.of(OF_PAYERS);
      switch (chance.from(0, 4)) {
        case 0 -> line("exempt", payer);
        case 1 -> line("owes", payer, "fund", "share rate " + base);
        case 2 -> line("owes", payer, "fund", "lowerOf 2 fixed fee share rate " + base);
        case 3 -> {
          line("owes", payer, "fund", "fixed fee");
          line("owes", payer, "KEN", "share rate " + base);
        }
        default -> {}
      }
    }
  }

  private void ofUses() {
    for (String use : uses) {
      if (chance.in(30)) {
        line("owes", use, "fund", "perUnit fee SEQUENCES");
      }
      for (String country : COUNTRIES) {
        String origin = use + "/" + country;
        if (origins.contains(origin) && chance.in(70)) {
          line("owes", origin, country, "share rate PRODUCT_SALES");
        }
        if (ofCommunities.contains(origin) && chance.in(70)) {
          line("owes", origin, "communities-of-" + country, "fixed fee");
        }
      }
    }
  }

  private void formalities() {
    for (String origin : origins) {
      if (chance.in(60)) {
        line("needs", origin, chance.of(PROCEDURES));
      }
      if (ofCommunities.contains(origin)) {
        line("needs", origin, "COMMUNITY_CONSENT");
      }
    }
  }

  private void credits(String owed, int last) {
    for (int i = 1; i <= last; i++) {
      String other = "r" + i;
      if (!other.equals(owed) && chance.in(80)) {
        line("credits", owed, other, chance.of("owed", "paid"), "credited", "limit");
      }
    }
  }
}
