package org.dsisim.model.world;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sectors that decision 16/2 lists, indicatively, with what else people call them. A rule set
 * may list others, so that the sector of a user is a word.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
public enum Sector implements TableWord {
  /** Medicines. */
  PHARMACEUTICALS("pharmaceuticals", "pharma", "bigpharma", "drugs", "medicines"),
  /** Food and dietary supplements. */
  NUTRACEUTICALS("nutraceuticals", "supplements", "dietarysupplements", "foodsupplements"),
  /** Cosmetics. */
  COSMETICS("cosmetics", "beauty", "personalcare"),
  /** Seeds and animals to breed with. */
  BREEDING(
      "animal-and-plant-breeding", "breeding", "plantbreeding", "animalbreeding", "seed", "seeds"),
  /** Biotechnology. */
  BIOTECHNOLOGY("biotechnology", "biotech", "lifesciences", "industrialbiotechnology"),
  /** Equipment of laboratories. */
  LABORATORIES("laboratory-equipment", "lab", "labequipment", "sequencing"),
  /** Services on DSI, artificial intelligence among them. */
  SERVICES(
      "dsi-information-services",
      "bioinformatics",
      "informationservices",
      "dsiservices",
      "artificialintelligence");

  /** The words of all, in the order of the decision. */
  public static final List<String> WORDS = Stream.of(values()).map(Sector::word).toList();

  private final Spelling spelling;

  /** Other names stand in small letters and without anything else. */
  Sector(String word, String... otherNames) {
    this.spelling = Spelling.of(word, otherNames);
  }

  @Override
  public Spelling spelling() {
    return spelling;
  }
}
