package org.dsisim.rulebook.kept;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.jspecify.annotations.Nullable;

/** Writes what rules answered: what it is made of, each part in a form of its own. */
public final class AnswerWriter {

  private final ByteWriter out = new ByteWriter();
  private final Map<RuleReference, Integer> rules = new HashMap<>();
  private final IdentityHashMap<Object, Integer> subjects = new IdentityHashMap<>();

  AnswerWriter(List<RuleReference> rules, List<?> subjects) {
    for (RuleReference rule : rules) {
      this.rules.putIfAbsent(rule, this.rules.size());
    }
    for (int i = 0; i < subjects.size(); i++) {
      this.subjects.put(subjects.get(i), i);
    }
  }

  byte[] bytes() {
    return out.bytes();
  }

  /** Several of a kind, in their order. */
  public <T> void all(List<T> several, Consumer<T> each) {
    out.number(several.size());
    several.forEach(each);
  }

  /** A rule, by its place. */
  public void rule(RuleReference rule) {
    out.number(placeOf(rule, rules));
  }

  /** Someone whom rules were asked about, by their place. */
  public void subject(Object subject) {
    out.number(placeOf(subject, subjects));
  }

  private static int placeOf(Object one, Map<?, Integer> places) {
    Integer place = places.get(one);
    if (place == null) {
      throw new NoForm(one);
    }
    return place;
  }

  /** A text, or none. */
  public void text(@Nullable String text) {
    out.text(text);
  }

  /** Whether something is so. */
  public void flag(boolean flag) {
    out.flag(flag);
  }

  /** A base of amounts. */
  public void base(AssessmentBase base) {
    AmountForm.base(base, out);
  }

  /** What is owed. */
  public void obligation(Obligation obligation) {
    if (obligation instanceof Obligation.Own own) {
      out.flag(true);
      own.amount().accept(new AmountForm(out));
    } else if (obligation instanceof Obligation.PoolPart part) {
      out.flag(false);
      out.text(part.total());
      AssessmentBase base = part.base();
      out.flag(base != null);
      if (base != null) {
        AmountForm.base(base, out);
      }
      out.text(part.fixedShare());
      out.text(part.floor());
      out.text(part.cap());
    }
  }

  /** Whom it is owed to. */
  public void recipient(Recipient recipient) {
    if (recipient instanceof Recipient.Fund) {
      out.number(0);
    } else if (recipient instanceof Recipient.OfCountry country) {
      out.number(1);
      out.text(country.code().iso3());
    } else if (recipient instanceof Recipient.OfCommunities communities) {
      out.number(2);
      out.text(communities.code().iso3());
    } else if (recipient instanceof Recipient.OfPurpose purpose) {
      out.number(3);
      out.text(purpose.purpose().name());
    }
  }

  /** A part of the fund. */
  public void component(Component component) {
    out.text(component.ofFund());
    out.text(component.ofRest());
  }

  /** What a Party weighs. */
  public void weight(WeightBase weight) {
    weight.accept(new WeightForm());
  }

  private final class WeightForm implements WeightBase.Visitor<Boolean>, Factor.Visitor<Boolean> {

    private boolean begin(int form) {
      out.number(form);
      return true;
    }

    @Override
    public Boolean visit(WeightBase.Equally weight) {
      return begin(0);
    }

    @Override
    public Boolean visit(WeightBase.Nothing weight) {
      return begin(1);
    }

    @Override
    public Boolean visit(WeightBase.ByFigures weight) {
      boolean begun = begin(2);
      out.flag(weight.minMax());
      out.text(weight.unknown());
      all(weight.factors(), factor -> factor.accept(this));
      return begun;
    }

    @Override
    public Boolean visit(WeightBase.ByParameter weight) {
      boolean begun = begin(3);
      out.text(weight.parameter());
      return begun;
    }

    @Override
    public Boolean visit(Factor.Plain factor) {
      boolean begun = begin(0);
      criterion(factor.criterion());
      return begun;
    }

    @Override
    public Boolean visit(Factor.Inverse factor) {
      boolean begun = begin(1);
      criterion(factor.criterion());
      return begun;
    }

    @Override
    public Boolean visit(Factor.Power factor) {
      boolean begun = begin(2);
      criterion(factor.criterion());
      out.text(factor.exponent());
      out.text(factor.otherwise());
      return begun;
    }

    private void criterion(Criterion criterion) {
      out.flag(criterion instanceof AssessmentBase);
      out.text(criterion.column());
      out.text(criterion.per());
    }
  }

  /** A place in a file. */
  public void place(Place place) {
    out.text(place.file());
    out.number(place.line());
    out.number(place.column());
    out.flag(place.isOfCommandLine());
  }

  /** Something to say, not yet in words. */
  public void message(Message message) {
    out.text(message.key());
    out.number(message.arguments().size());
    message
        .arguments()
        .forEach(
            (name, value) -> {
              out.text(name);
              argument(value);
            });
  }

  private void argument(Object value) {
    if (value instanceof String text) {
      out.number(0);
      out.text(text);
    } else if (value instanceof Integer number) {
      out.number(1);
      out.number(number);
    } else if (value instanceof Long number) {
      out.number(2);
      out.number(number);
    } else if (value instanceof Place place) {
      out.number(3);
      place(place);
    } else if (value instanceof Message message) {
      out.number(4);
      message(message);
    } else if (value instanceof List<?> list) {
      out.number(5);
      all(list, this::argument);
    } else {
      throw new NoForm(value);
    }
  }
}
