package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.model.formula.Component;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.CountryCode;

/** Figures that Parties lack, and what becomes of them. */
final class MissingFigures {

  /** So many Parties that lack the same are named one by one. */
  private static final int FEW = 12;

  private final Set<Lack> lacks = new LinkedHashSet<>();
  private final Map<OtherValue, Set<CountryCode>> others = new LinkedHashMap<>();

  private record Lack(CountryCode code, Fate fate) {}

  /** What becomes of a Party; {@code what} it lacks is the object of a sentence. */
  private sealed interface Fate {

    Message ofOne(String party);

    Message ofMany(int parties);
  }

  private record Excluded(Message what) implements Fate {
    @Override
    public Message ofOne(String party) {
      return Message.of("allocation.excluded", "party", party, "lack", what);
    }

    @Override
    public Message ofMany(int parties) {
      return Message.of("allocation.excluded-many", "parties", parties, "lack", what);
    }
  }

  private record WeighsNothing(Message what, Message component) implements Fate {
    @Override
    public Message ofOne(String party) {
      return Message.of(
          "allocation.weighs-nothing", "party", party, "lack", what, "component", component);
    }

    @Override
    public Message ofMany(int parties) {
      return Message.of(
          "allocation.weighs-nothing-many",
          "parties",
          parties,
          "lack",
          what,
          "component",
          component);
    }
  }

  private record TakesMedian(Message what, Message component) implements Fate {
    @Override
    public Message ofOne(String party) {
      return Message.of(
          "allocation.takes-median", "party", party, "lack", what, "component", component);
    }

    @Override
    public Message ofMany(int parties) {
      return Message.of(
          "allocation.takes-median-many", "parties", parties, "lack", what, "component", component);
    }
  }

  /** A parameter that takes the place of a figure. */
  private record OtherValue(Criterion criterion, String value, String parameter) {

    Message inWords(Set<CountryCode> codes) {
      return codes.size() == 1
          ? Message.of(
              "allocation.takes-other",
              "party",
              codes.iterator().next().iso3(),
              "figure",
              criterion.inWords(),
              "value",
              value,
              "parameter",
              parameter)
          : Message.of(
              "allocation.takes-other-many",
              "parties",
              codes.size(),
              "figure",
              criterion.inWords(),
              "value",
              value,
              "parameter",
              parameter);
    }
  }

  /** A Party is excluded. */
  void excludes(CountryCode code, Message what) {
    lacks.add(new Lack(code, new Excluded(what)));
  }

  /** A Party weighs nothing in a component. */
  void weighsNothing(CountryCode code, Message what, Component component) {
    lacks.add(new Lack(code, new WeighsNothing(what, component.inWords())));
  }

  /** A Party takes the median of the others in a component. */
  void takesMedian(CountryCode code, Message what, Component component) {
    lacks.add(new Lack(code, new TakesMedian(what, component.inWords())));
  }

  /** A Party takes a parameter in the place of a figure. */
  void takesOther(CountryCode code, Criterion criterion, String value, String parameter) {
    others
        .computeIfAbsent(new OtherValue(criterion, value, parameter), key -> new TreeSet<>())
        .add(code);
  }

  /** One sentence for each Party, or one for many that lack the same. */
  List<Message> inWords() {
    Map<Fate, Integer> alike = new HashMap<>();
    lacks.forEach(lack -> alike.merge(lack.fate(), 1, Integer::sum));
    Set<Message> all = new LinkedHashSet<>();
    for (Lack lack : lacks) {
      int parties = alike.getOrDefault(lack.fate(), 0);
      all.add(parties > FEW ? lack.fate().ofMany(parties) : lack.fate().ofOne(lack.code().iso3()));
    }
    List<Message> sentences = new ArrayList<>(all);
    others.forEach((other, codes) -> sentences.add(other.inWords(codes)));
    return List.copyOf(sentences);
  }
}
