package org.dsisim.simulation;

import org.dsisim.model.world.Country;
import org.jspecify.annotations.Nullable;

/**
 * What does not change with the figures of users.
 *
 * @param key of type, sector and home, and whether any part of them rests on DSI
 * @param number the same of all for whom rules answer the same of the same standing; below zero for
 *     those who are worked out each by itself
 * @param home null of those alone
 */
record UserKind(long key, int number, @Nullable Country home) {

  /** Users who are worked out each by itself. */
  static UserKind other(long key) {
    return new UserKind(key, -1, null);
  }
}
