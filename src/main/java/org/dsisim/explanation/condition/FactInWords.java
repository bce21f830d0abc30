package org.dsisim.explanation.condition;

import java.util.List;
import java.util.Locale;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask of facts, in words.
 *
 * @param parameter the switch that a condition reads; empty for none
 * @param ruleSet whose parameters are named
 */
record FactInWords(String parameter, String ruleSet) {

  /** Something that is so or is not; null for what has no words. */
  @Nullable Message holds(String word, boolean truth) {
    String path = path(word);
    int dot = path.lastIndexOf('.');
    if (dot > 0) {
      Message whose = whose(path.substring(0, dot));
      return whose == null ? null : status(whose, path.substring(dot + 1), truth);
    }
    return switch (path) {
      case "commercial" ->
          Message.of("explanation.condition.commercial", "truth", String.valueOf(truth));
      case "research" ->
          Message.of("explanation.condition.research", "truth", String.valueOf(truth));
      case "ofSequences" ->
          Message.of("explanation.condition.of-sequences", "truth", String.valueOf(truth));
      case "ofKnowledge" ->
          Message.of("explanation.condition.of-knowledge", "truth", String.valueOf(truth));
      case "underOtherTreaty" ->
          Message.of("explanation.condition.other-treaty", "truth", String.valueOf(truth));
      case "underContract" ->
          Message.of("explanation.condition.contract", "truth", String.valueOf(truth));
      case "domestic" ->
          Message.of("explanation.condition.domestic", "truth", String.valueOf(truth));
      default -> null;
    };
  }

  private static @Nullable Message status(Message whose, String status, boolean truth) {
    return switch (status) {
      case "europeanUnion" ->
          Message.of(
              "explanation.condition.european-union",
              "whose",
              whose,
              "truth",
              String.valueOf(truth));
      case "highIncome" ->
          Message.of(
              "explanation.condition.high-income", "whose", whose, "truth", String.valueOf(truth));
      case "sids" ->
          Message.of("explanation.condition.sids", "whose", whose, "truth", String.valueOf(truth));
      case "ldc" ->
          Message.of("explanation.condition.ldc", "whose", whose, "truth", String.valueOf(truth));
      case "onCbdList" ->
          Message.of(
              "explanation.condition.cbd-list", "whose", whose, "truth", String.valueOf(truth));
      case "party" ->
          Message.of("explanation.condition.party", "whose", whose, "truth", String.valueOf(truth));
      case "nagoyaParty" ->
          Message.of(
              "explanation.condition.nagoya-party", "whose", whose, "truth", String.valueOf(truth));
      default -> null;
    };
  }

  private static @Nullable Message whose(String owner) {
    return switch (owner) {
      case "country" -> Message.of("explanation.condition.country");
      case "home" -> Message.of("explanation.condition.home");
      case "receiver" -> Message.of("explanation.condition.receiver");
      default -> null;
    };
  }

  /** A call with what is given to it: one of a list, or a figure above a limit. */
  @Nullable Message holds(String word, List<String> given, boolean truth) {
    String last = given.get(given.size() - 1);
    if (!isText(last)) {
      return null;
    }
    Message list = address(last);
    return switch (path(word)) {
      case "countryListed" -> listed(Message.of("explanation.condition.country"), list, truth);
      case "homeListed" -> listed(Message.of("explanation.condition.home"), list, truth);
      case "typeListed" -> listed(Message.of("explanation.condition.type"), list, truth);
      case "listed" -> listed(Message.of("explanation.condition.sector"), list, truth);
      case "materialListed" -> listed(Message.of("explanation.condition.material"), list, truth);
      case "above" -> above(given, list, truth);
      default -> null;
    };
  }

  private static Message listed(Message what, Message list, boolean truth) {
    return Message.of(
        "explanation.condition.listed", "what", what, "list", list, "truth", String.valueOf(truth));
  }

  private static @Nullable Message above(List<String> given, Message limit, boolean truth) {
    if (given.size() != 2) {
      return null;
    }
    Message figure =
        given.get(0).equals("unScale")
            ? Message.of("explanation.condition.un-share")
            : given.get(0).startsWith("Criterion.")
                ? Message.of(
                    "explanation.condition.figure",
                    "figure",
                    given
                        .get(0)
                        .substring("Criterion.".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '))
                : null;
    return figure == null
        ? null
        : Message.of(
            "explanation.condition.above",
            "figure",
            figure,
            "limit",
            limit,
            "truth",
            String.valueOf(truth));
  }

  /** A comparison with a text, or of a number of thresholds. */
  @Nullable Message compared(
      String word, List<String> given, String sign, String with, boolean truth) {
    boolean equal = sign.equals("==");
    boolean isFlag = path(word).equals("flag") && given.size() == 1 && isText(given.get(0));
    if (isText(with) && (given.isEmpty() || isFlag) && (equal || sign.equals("!="))) {
      Message what =
          isFlag
              ? Message.plain(given.get(0))
              : word.equals("value") ? switched() : entry(path(word));
      return what == null
          ? null
          : Message.of(
              "explanation.condition.is",
              "what",
              what,
              "value",
              unquoted(with),
              "truth",
              String.valueOf(truth == equal));
    }
    boolean none = with.equals("0") && equal;
    boolean some = with.equals("0") && sign.equals(">");
    if (given.isEmpty() || !(none || some) || !given.stream().allMatch(FactInWords::isText)) {
      return null;
    }
    List<String> limits = given.stream().map(one -> ruleSet + "." + unquoted(one)).toList();
    return switch (path(word)) {
      case "exceeded" ->
          Message.of(
              "explanation.condition.exceeds",
              "limits",
              limits,
              "truth",
              String.valueOf(truth == some));
      case "exceededOrUnknown" ->
          Message.of(
              "explanation.condition.may-exceed",
              "limits",
              limits,
              "truth",
              String.valueOf(truth == some));
      case "unknown" ->
          Message.of(
              "explanation.condition.unknown-whether",
              "limits",
              limits,
              "truth",
              String.valueOf(truth == some));
      default -> null;
    };
  }

  private @Nullable Message switched() {
    return parameter.isEmpty() ? null : Message.plain(ruleSet + "." + parameter);
  }

  /** What a table says of it. */
  private static @Nullable Message entry(String path) {
    return switch (path) {
      case "type" -> Message.of("explanation.condition.type");
      case "human" -> Message.of("explanation.condition.entry.human");
      case "usesDsi" -> Message.of("explanation.condition.entry.uses-dsi");
      case "mainElement" -> Message.of("explanation.condition.entry.main-element");
      case "transboundary" -> Message.of("explanation.condition.entry.transboundary");
      case "cultivatedMedicinal" -> Message.of("explanation.condition.entry.cultivated");
      case "emergency" -> Message.of("explanation.condition.entry.emergency");
      case "patented" -> Message.of("explanation.condition.entry.patented");
      case "traced" -> Message.of("explanation.condition.entry.traced");
      case "highValueSpecies" -> Message.of("explanation.condition.entry.high-value");
      case "country.requiresConsent" -> Message.of("explanation.condition.entry.consent");
      case "country.lawCoversDsi" -> Message.of("explanation.condition.entry.law-covers");
      case "country.regionalGroup" -> Message.of("explanation.condition.regional-group");
      default -> null;
    };
  }

  /** A word without the facts that lead to it: {@code payer.home.party} is {@code home.party}. */
  private static String path(String word) {
    return word.replaceFirst("^(\\$?(party|payer|use|origin)\\.)+", "");
  }

  private Message address(String quoted) {
    return Message.plain(ruleSet + "." + unquoted(quoted));
  }

  private static boolean isText(String token) {
    return token.startsWith("\"");
  }

  private static String unquoted(String token) {
    return token.substring(1, token.length() - 1);
  }
}
