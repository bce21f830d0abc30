package org.dsisim.simulation.asking;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.simulation.payer.KindTable;
import org.dsisim.value.Fraction;

/** Of which kind the users are that are packed together. For one thread. */
final class PieceKinds {

  /** In the place of what is not known yet. */
  private static final int UNSEEN = -2;

  private final UserKinds kinds;
  private final KindTable table;
  private final UserColumns users;

  /** By the number of a word among those of these users: its place in each of three parts. */
  private final int[] types;

  private final int[] sectors;
  private final int[] homes;

  /** The same: whether a share is one of nothing or of something. */
  private final int[] rests;

  PieceKinds(UserKinds kinds, KindTable table, UserColumns users) {
    this.kinds = kinds;
    this.table = table;
    this.users = users;
    this.types = unseen(users.words());
    this.sectors = unseen(users.words());
    this.homes = unseen(users.words());
    this.rests = unseen(users.words());
  }

  private static int[] unseen(int words) {
    int[] all = new int[words];
    Arrays.fill(all, UNSEEN);
    return all;
  }

  /**
   * The number of a user's kind: of those for whom rules answer the same of the same standing it is
   * the same; {@link KindTable#OTHER} for one who is worked out by itself.
   */
  int of(int user, int account) {
    int type = types[users.type(user)];
    int sector = sectors[users.sector(user)];
    int home = homes[users.home(user)];
    int share = users.attributionWord(account);
    int rest = share < 0 ? 0 : rests[share];
    if (type < 0 || sector < 0 || home < 0 || rest < 0) {
      return unseen(user, account);
    }
    int known = table.get(type, sector, home, rest);
    return known == KindTable.UNKNOWN ? unseen(user, account) : known;
  }

  /** The same for words, or a kind, that come for the first time. */
  private int unseen(int user, int account) {
    int type = place(types, users.type(user), table::type);
    int sector = place(sectors, users.sector(user), table::sector);
    int home = place(homes, users.home(user), table::home);
    int share = users.attributionWord(account);
    int rest = share < 0 ? 0 : place(rests, share, PieceKinds::rest);
    boolean havePlaces = type >= 0 && sector >= 0 && home >= 0;
    List<Object> words = havePlaces ? List.of() : words(user, rest);
    int known = havePlaces ? table.get(type, sector, home, rest) : table.get(words);
    if (known != KindTable.UNKNOWN) {
      return known;
    }
    int number = kinds.kind(users, user, users.attribution(account));
    if (havePlaces) {
      table.keep(type, sector, home, rest, number);
    } else {
      table.keep(words, number);
    }
    return number;
  }

  private int place(int[] places, int word, ToIntFunction<Object> placing) {
    int known = places[word];
    if (known == UNSEEN) {
      known = placing.applyAsInt(users.word(word));
      places[word] = known;
    }
    return known;
  }

  private static int rest(Object share) {
    return ((Fraction) share).signum() > 0 ? 2 : 1;
  }

  private List<Object> words(int user, int rest) {
    return List.of(
        users.word(users.type(user)),
        users.word(users.sector(user)),
        users.word(users.home(user)),
        rest);
  }
}
