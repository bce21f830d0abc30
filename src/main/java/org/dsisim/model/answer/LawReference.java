package org.dsisim.model.answer;

/**
 * The paragraph a rule comes from.
 *
 * @param text as cited, such as {@code CBD/COP/DEC/16/2 annex para 3}
 */
public record LawReference(String text) {
  @Override
  public String toString() {
    return text;
  }
}
