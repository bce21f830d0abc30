package org.dsisim.scenario.use;

import java.util.Collection;

/**
 * The users that a table of uses can name.
 *
 * @param table the name of the table that has them, as {@code users.xlsx}
 * @param ids none where no user could be read, or where each row says itself whose use it is
 */
public record UsersKnown(String table, Collection<String> ids) {}
