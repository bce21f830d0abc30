package org.dsisim.model.formula;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands before a base that a word of a rule takes: it has to be one that is money, since a
 * thousandth of five employees would be taken for a sum of money.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface InMoney {}
