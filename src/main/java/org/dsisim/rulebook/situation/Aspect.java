package org.dsisim.rulebook.situation;

import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.jspecify.annotations.Nullable;

/** A fact that conditions can reach from a subject, by whatever path. */
enum Aspect {
  PAYER(Payer.class),
  HOME(Country.class),
  USE(Use.class),
  ORIGIN(Origin.class),
  COUNTRY(Country.class);

  private final Class<?> type;

  Aspect(Class<?> type) {
    this.type = type;
  }

  /** The type of the fact. */
  Class<?> type() {
    return type;
  }

  /** Whether rules can be asked about such a fact. */
  boolean isSubject() {
    return type != Country.class;
  }

  /** The fact; null where the subject leads to none. */
  @Nullable Object of(Subject subject) {
    return switch (this) {
      case PAYER -> subject.payer();
      case HOME -> subject.payer().home();
      case USE -> Subject.useOf(subject);
      case ORIGIN -> subject instanceof Origin origin ? origin : null;
      case COUNTRY -> subject instanceof Origin origin ? origin.country() : null;
    };
  }

  /** What a subject itself is; null where the name is not that of a type of subjects. */
  static @Nullable Aspect named(String type) {
    for (Aspect aspect : values()) {
      if (aspect.isSubject() && aspect.type.getSimpleName().equals(type)) {
        return aspect;
      }
    }
    return null;
  }
}
