package org.dsisim.model.world.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text in a rule that is the name of a column of a scenario's own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface NamesColumn {

  /** As what the rule asks for what stands in it. */
  OwnColumn.Kind value();
}
