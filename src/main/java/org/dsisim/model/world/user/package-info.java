/**
 * Users of DSI with their accounts, one by one or packed into pages and columns.
 *
 * <p>A million users stand in little memory; one is an object only while somebody looks at it.
 * Packed or not, a user says the same, and in the same order. Nothing here parses a table.
 */
@NullMarked
package org.dsisim.model.world.user;

import org.jspecify.annotations.NullMarked;
