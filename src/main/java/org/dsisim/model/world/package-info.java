/**
 * What there is: users of DSI with their accounts, uses, countries, databases, and a scenario of
 * them.
 *
 * <p>It is what tables say, before any rule is asked. Money is in exact cents, an unknown figure is
 * absent and never zero. Nothing here knows rules, parameters' values or files.
 */
@NullMarked
package org.dsisim.model.world;

import org.jspecify.annotations.NullMarked;
