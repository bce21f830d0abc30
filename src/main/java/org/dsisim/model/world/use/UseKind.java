package org.dsisim.model.world.use;

import org.jspecify.annotations.Nullable;

/** What many uses have in common; each component as in {@link UseRow}. */
public record UseKind(
    String purpose,
    int year,
    String description,
    String database,
    String material,
    @Nullable Boolean human,
    @Nullable Boolean patented,
    @Nullable Boolean openForResearch,
    String instrument,
    @Nullable Boolean emergency,
    UseRow.Resource resource) {

  /** The same of a use of which more is said. */
  public UseKind described(String words) {
    return new UseKind(
        purpose,
        year,
        words,
        database,
        material,
        human,
        patented,
        openForResearch,
        instrument,
        emergency,
        resource);
  }

  static UseKind of(UseRow use) {
    return new UseKind(
        use.purpose(),
        use.year(),
        use.description(),
        use.sequences().database(),
        use.sequences().material(),
        use.sequences().human(),
        use.result().patented(),
        use.result().openForResearch(),
        use.instrument(),
        use.emergency(),
        use.resource());
  }

  // In words, as each of a million uses is looked up: the methods that Java makes are slow.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UseKind kind
        && year == kind.year
        && purpose.equals(kind.purpose)
        && database.equals(kind.database)
        && material.equals(kind.material)
        && instrument.equals(kind.instrument)
        && description.equals(kind.description)
        && number() == kind.number()
        && resource.equals(kind.resource);
  }

  @Override
  public int hashCode() {
    int texts = 31 * purpose.length() + database.hashCode();
    return 31 * (31 * (31 * texts + material.hashCode()) + year) + number();
  }

  /** Which of the flags are there, and set. */
  private int number() {
    return 27 * flag(human) + 9 * flag(patented) + 3 * flag(openForResearch) + flag(emergency);
  }

  private static int flag(@Nullable Boolean flag) {
    return flag == null ? 0 : flag ? 1 : 2;
  }
}
