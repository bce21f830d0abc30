package org.dsisim.model.formula;

import java.util.List;

/** What a rule of an assessment measures a criterion by; Java computes it. */
public sealed interface Measured {

  /** A measure that is one indicator, or several added up. */
  static Total total(String... indicators) {
    return new Total(List.of(indicators));
  }

  /** A measure that is one indicator over another. */
  static Ratio ratio(String part, String whole) {
    return new Ratio(total(part), total(whole));
  }

  /** A measure that is one total over another. */
  static Ratio ratio(Total part, Total whole) {
    return new Ratio(part, whole);
  }

  /** What a visitor makes of this measure. */
  <R> R accept(Visitor<R> visitor);

  /** Its name, the same wherever the same is measured: {@code administration / owed}. */
  String name();

  /**
   * One indicator, or several added up.
   *
   * @param indicators at least one name, as in {@code summary.csv}
   */
  record Total(List<String> indicators) implements Measured {

    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Total {
      indicators = List.copyOf(indicators);
      if (indicators.isEmpty()) {
        throw new IllegalArgumentException("a total needs an indicator");
      }
    }

    @Override
    public String name() {
      return String.join(" + ", indicators);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    private String asPart() {
      return indicators.size() == 1 ? name() : "(" + name() + ")";
    }
  }

  /** One total over another. */
  record Ratio(Total part, Total whole) implements Measured {

    @Override
    public String name() {
      return part.asPart() + " / " + whole.asPart();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Something that is done with measures of every kind.
   *
   * @param <R> what it makes of one
   */
  interface Visitor<R> {
    R visit(Total measure);

    R visit(Ratio measure);
  }
}
