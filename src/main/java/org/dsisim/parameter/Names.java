package org.dsisim.parameter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands before a text that a word of a rule takes: it is the name of a parameter in this role.
 * Whoever checks rules reads it there, so that a word says once what it needs.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Names {

  /** As what the word uses the parameter. */
  ParameterRole value();
}
