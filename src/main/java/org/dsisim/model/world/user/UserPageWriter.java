package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.jspecify.annotations.Nullable;

/** Writes pages of users one after the other. Not for use by several threads. */
final class UserPageWriter {

  /** More words than these are hardly any that come again. */
  private static final int MOST_SHARED = 10_000;

  /** About so many figures are known of a user. */
  private static final int FIGURES_AS_A_RULE = 8;

  private static final long[] NO_FIGURES = {};
  private static final int NONE = -1;

  private final PageBytes.Writer texts = new PageBytes.Writer();
  private final Text id = new Text();
  private final Text name = new Text();

  private final NumberColumn.Writer type = new NumberColumn.Writer();
  private final NumberColumn.Writer sector = new NumberColumn.Writer();
  private final NumberColumn.Writer home = new NumberColumn.Writer();
  private final NumberColumn.Writer firstAccount = new NumberColumn.Writer();

  private final NumberColumn.Writer year = new NumberColumn.Writer();
  private final NumberColumn.Writer line = new NumberColumn.Writer();
  private final NumberColumn.Writer file = new NumberColumn.Writer();
  private final NumberColumn.Writer attribution = new NumberColumn.Writer();
  private final NumberColumn.Writer known = new NumberColumn.Writer();
  private final NumberColumn.Writer firstFigure = new NumberColumn.Writer();
  private final NumberColumn.Writer otherFigures = new NumberColumn.Writer();
  private final NumberColumn.Writer own = new NumberColumn.Writer();
  private final NumberColumn.Writer particulars = new NumberColumn.Writer();

  private long[] figures = NO_FIGURES;
  private int figuresSoFar;

  /** Pages have the same texts in common: one of each is kept, while they are few. */
  private final Map<HashedWord, HashedWord> shared = new HashMap<>();

  private final Map<HashedWord, Integer> numbers = new HashMap<>();
  private final List<Object> words = new ArrayList<>();

  /** The words that come again in the next user as a rule. */
  private final Before typeBefore = new Before();

  private final Before fileBefore = new Before();

  private int users;
  private int accounts;
  private int pages;
  private String last = "";

  /** A word that was written, and its number in the page. */
  private static final class Before {
    private @Nullable Object word;
    private int number;
  }

  /** The text before, of which the next has a part in common. */
  private static final class Text {
    private byte[] bytes = new byte[64];
    private int length;
  }

  /** A page of some users. */
  UserPage page(List<User> some) {
    some.forEach(this::write);
    return page();
  }

  /** A page of the users that were written since the one before. */
  UserPage page() {
    firstAccount.add(accounts - users);
    UserPage page =
        new UserPage(
            users,
            texts.taken(),
            Arrays.copyOf(figures, figuresSoFar),
            List.copyOf(words),
            new UserPage.OfUsers(
                type.column(), sector.column(), home.column(), firstAccount.column()),
            new UserPage.OfAccounts(
                year.column(),
                line.column(),
                file.column(),
                attribution.column(),
                new UserPage.OfFigures(
                    known.column(), firstFigure.column(), otherFigures.column(accounts, NONE)),
                new UserPage.More(own.column(accounts, NONE), particulars.column(accounts, NONE))));
    last = new String(id.bytes, 0, id.length, UTF_8);
    pages++;
    users = 0;
    accounts = 0;
    figuresSoFar = 0;
    numbers.clear();
    words.clear();
    typeBefore.word = null;
    fileBefore.word = null;
    id.length = 0;
    name.length = 0;
    return page;
  }

  /** How many users were written since the last page. */
  int users() {
    return users;
  }

  /** The id of the last user of the page before. */
  String last() {
    return last;
  }

  private void write(User user) {
    byte[] text = user.id().getBytes(UTF_8);
    text(text, 0, text.length, id);
    byte[] called = user.nameInBytes();
    text(called, 0, called.length, name);
    type.add(number(user.type(), typeBefore));
    sector.add(numberOf(user.sector()));
    home.add(numberOf(user.home()));
    firstAccount.add(accounts - users);
    users++;
    List<Account> all = user.accounts();
    for (int i = 0; i < all.size(); i++) {
      write(all.get(i));
    }
  }

  private void write(Account account) {
    year.add(account.year());
    line.add(account.line() - accounts);
    file.add(number(account.file(), fileBefore));
    attribution.add(account.attribution() == null ? NONE : numberOf(account.attribution()));
    if (!account.own().equals(OwnValues.NONE)) {
      own.add(numberOf(account.own()), accounts, NONE);
    }
    if (!account.particulars().equals(Particulars.NONE)) {
      particulars.add(numberOf(account.particulars()), accounts, NONE);
    }
    Figures some = account.figures();
    firstFigure.add(figuresSoFar);
    if (some.areWhole()) {
      known.add(some.whichWhole());
      roomForFigures();
      some.forEachWhole(figure -> figures[figuresSoFar++] = figure);
    } else {
      known.add(0);
      otherFigures.add(numberOf(some), accounts, NONE);
    }
    accounts++;
  }

  /** Writes who a user is, of whom accounts are to come. */
  void user(UserBytes user) {
    text(user.bytes(), user.idFrom(), user.idTo(), id);
    text(user.nameBytes(), user.nameFrom(), user.nameTo(), name);
    type.add(number(user.type()));
    sector.add(number(user.sector()));
    home.add(number(user.home()));
    firstAccount.add(accounts - users);
    users++;
  }

  /** Writes an account of the user at hand. */
  void account(UserBytes.OfAccount account, UserBytes.Word table) {
    UserBytes.Word share = account.attribution();
    UserBytes.Word more = account.particulars();
    year.add(account.year());
    line.add(account.line() - accounts);
    file.add(number(table));
    attribution.add(share == null ? NONE : number(share));
    if (more != null) {
      particulars.add(number(more), accounts, NONE);
    }
    firstFigure.add(figuresSoFar);
    known.add(account.known());
    roomForFigures();
    figuresSoFar = account.figures(figures, figuresSoFar);
    accounts++;
  }

  /** For those of one more account. */
  private void roomForFigures() {
    int most = figuresSoFar + Figures.BASES.length;
    if (most > figures.length) {
      figures = Arrays.copyOf(figures, Math.max(FIGURES_AS_A_RULE * UserPage.MOST, 2 * most));
    }
  }

  /** Writes what a text has not from its beginning in common with the one before. */
  private void text(byte[] text, int from, int to, Text before) {
    int mismatch = Arrays.mismatch(text, from, to, before.bytes, 0, before.length);
    int same = mismatch < 0 ? to - from : mismatch;
    int more = to - from - same;
    texts.text(same, text, from + same, more);
    if (to - from > before.bytes.length) {
      before.bytes = Arrays.copyOf(before.bytes, 2 * (to - from));
    }
    System.arraycopy(text, from + same, before.bytes, same, more);
    before.length = to - from;
  }

  private int number(UserBytes.Word word) {
    if (word.page != pages) {
      word.page = pages;
      word.number = numberOf(word.hashed());
    }
    return word.number;
  }

  @SuppressWarnings("ReferenceEquality") // of an equal one the number is looked up
  private int number(Object word, Before before) {
    if (word != before.word) {
      before.word = word;
      before.number = numberOf(word);
    }
    return before.number;
  }

  private int numberOf(Object word) {
    return numberOf(new HashedWord(word));
  }

  private int numberOf(HashedWord word) {
    Integer found = numbers.get(word);
    if (found == null) {
      found = words.size();
      words.add(shared.size() < MOST_SHARED ? shared(word) : word.word());
      numbers.put(word, found);
    }
    return found;
  }

  private Object shared(HashedWord word) {
    HashedWord found = shared.putIfAbsent(word, word);
    return found == null ? word.word() : found.word();
  }
}
