package org.dsisim.cases;

import java.util.Collection;
import java.util.List;
import org.dsisim.model.Considered;
import org.dsisim.model.DistributionRules;
import org.dsisim.model.Entitlements;
import org.dsisim.model.Party;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Terms;
import org.jspecify.annotations.Nullable;

/** A formula that remembers what it answered, since an allocation does not show every rule. */
final class ListeningRules implements DistributionRules {

  private final DistributionRules rules;
  private @Nullable Entitlements heard;

  ListeningRules(DistributionRules rules) {
    this.rules = rules;
  }

  /** The last answer; null when there was none. */
  @Nullable Entitlements heard() {
    return heard;
  }

  @Override
  public String id() {
    return rules.id();
  }

  @Override
  public String title() {
    return rules.title();
  }

  @Override
  public Collection<Parameter> parameters() {
    return rules.parameters();
  }

  @Override
  public Entitlements decide(Terms terms, List<Party> parties) {
    Entitlements answer = rules.decide(terms, parties);
    heard = answer;
    return answer;
  }

  @Override
  public List<Considered> considered(Terms terms, List<Party> parties, Party party) {
    return rules.considered(terms, parties, party);
  }
}
