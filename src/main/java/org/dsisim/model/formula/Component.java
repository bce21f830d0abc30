package org.dsisim.model.formula;

import static org.dsisim.parameter.ParameterRole.NUMBER;
import static org.dsisim.parameter.ParameterRole.RATE;

import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.parameter.Names;
import org.jspecify.annotations.Nullable;

/**
 * A part of the fund that is shared by weights of its own.
 *
 * @param ofFund the parameter, of unit percent or share, that says how large the part is; null for
 *     a part of what such components leave
 * @param ofRest the parameter that says, in proportion to the others of its kind, how large a part
 *     of the rest it is; null for the whole of the rest
 */
public record Component(@Nullable String ofFund, @Nullable String ofRest) {

  /** What the other components leave of the fund. */
  public static final Component THE_REST = new Component(null, null);

  /** Written out, as every start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Component that
        && Objects.equals(ofFund, that.ofFund)
        && Objects.equals(ofRest, that.ofRest);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(ofFund) + Objects.hashCode(ofRest);
  }

  /** The part of the fund whose size a parameter says. */
  public static Component component(@Names(RATE) String share) {
    return new Component(share, null);
  }

  /**
   * A part of what other components leave, in proportion to parameters as this one: exact, where a
   * third is no percent.
   */
  public static Component partOfRest(@Names(NUMBER) String weight) {
    return new Component(null, weight);
  }

  /** The parameter that says how large it is; null for the rest as a whole. */
  public @Nullable String parameter() {
    return ofFund == null ? ofRest : ofFund;
  }

  /** As messages name it: by its parameter, or {@code the rest}. */
  public Message inWords() {
    String parameter = parameter();
    return parameter == null ? Message.of("formula.the-rest") : Message.plain(parameter);
  }
}
