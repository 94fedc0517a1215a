/// The shape of the book on disk, as numbered steps: step n takes a book of version n to n + 1.
enum Schema {
  /// "Masr" in ASCII, in the file's header: what tells a book from any other SQLite file.
  static let applicationID: Int32 = 0x4D61_7372

  static var version: Int { steps.count }

  static let steps: [String] = [first, second, trades]

  private static let first = """
    CREATE TABLE change(
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      kind TEXT NOT NULL,
      why TEXT NOT NULL,
      facts TEXT NOT NULL,
      undoes INTEGER REFERENCES change(id),
      digest BLOB NOT NULL,
      chain BLOB NOT NULL
    ) STRICT;
    CREATE INDEX change_undoes ON change(undoes) WHERE undoes IS NOT NULL;

    CREATE TABLE part(
      change INTEGER NOT NULL,
      record INTEGER NOT NULL,
      first INTEGER NOT NULL,
      born INTEGER NOT NULL,
      died BLOB NOT NULL,
      digest BLOB NOT NULL,
      PRIMARY KEY(change, record)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE account(
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, born INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE currency(
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, digits INTEGER NOT NULL, born INTEGER NOT NULL,
      UNIQUE(code, digits)
    ) STRICT;

    CREATE TABLE content(
      id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, size INTEGER NOT NULL,
      born INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE piece(
      content INTEGER NOT NULL REFERENCES content(id), number INTEGER NOT NULL,
      bytes BLOB NOT NULL, PRIMARY KEY(content, number)
    ) STRICT;

    CREATE TABLE file(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      content INTEGER NOT NULL REFERENCES content(id),
      format TEXT NOT NULL,
      account INTEGER REFERENCES account(id),
      first_day INTEGER, last_day INTEGER,
      opening_units INTEGER, opening_day INTEGER,
      closing_units INTEGER, closing_day INTEGER,
      balance_currency INTEGER REFERENCES currency(id),
      rows_new INTEGER NOT NULL, rows_known INTEGER NOT NULL, rows_deleted INTEGER NOT NULL,
      rows_ignored INTEGER NOT NULL, rows_rejected INTEGER NOT NULL,
      skipped INTEGER NOT NULL, remarks INTEGER NOT NULL,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;

    CREATE TABLE issue(
      id INTEGER PRIMARY KEY, file INTEGER NOT NULL, line INTEGER NOT NULL, place TEXT,
      reason TEXT NOT NULL, text TEXT NOT NULL, born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE INDEX issue_file ON issue(file) WHERE died IS NULL;

    CREATE TABLE row(
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL,
      file INTEGER NOT NULL,
      line INTEGER NOT NULL,
      account INTEGER NOT NULL,
      day INTEGER NOT NULL,
      value_day INTEGER,
      units INTEGER NOT NULL,
      currency INTEGER NOT NULL,
      gross INTEGER, fee INTEGER, tax INTEGER, balance INTEGER,
      kind INTEGER NOT NULL,
      standing INTEGER NOT NULL,
      state INTEGER NOT NULL,
      source_id TEXT, event TEXT, about TEXT, counterparty TEXT,
      description TEXT NOT NULL,
      arrives_units INTEGER, arrives_currency INTEGER,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX row_key ON row(key) WHERE died IS NULL;
    CREATE INDEX row_event ON row(account, event) WHERE event IS NOT NULL AND died IS NULL;
    CREATE INDEX row_transfer ON row(day) WHERE kind = 3 AND state = 0 AND died IS NULL;
    CREATE INDEX row_pending ON row(account) WHERE standing = 1 AND state = 0 AND died IS NULL;
    -- Rows that may be one side of a transfer: derived from the rows, not journalled.
    CREATE TABLE candidate(row INTEGER PRIMARY KEY) STRICT;

    CREATE TABLE sighting(
      id INTEGER PRIMARY KEY, row INTEGER NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE INDEX sighting_row ON sighting(row) WHERE died IS NULL;

    CREATE TABLE posting(
      id INTEGER PRIMARY KEY,
      entry INTEGER NOT NULL,
      leg INTEGER NOT NULL,
      day INTEGER NOT NULL,
      account INTEGER NOT NULL,
      currency INTEGER NOT NULL,
      units INTEGER NOT NULL,
      row INTEGER,
      stream INTEGER,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE INDEX posting_live ON posting(account, day, entry, currency, units, stream)
      WHERE died IS NULL;
    CREATE UNIQUE INDEX posting_entry ON posting(entry) WHERE leg = 0 AND died IS NULL;
    CREATE INDEX posting_row ON posting(row) WHERE row <> entry AND died IS NULL;

    CREATE TABLE own_rate(
      id INTEGER PRIMARY KEY, entry INTEGER NOT NULL,
      base INTEGER NOT NULL, base_units INTEGER NOT NULL,
      quote INTEGER NOT NULL, quote_units INTEGER NOT NULL,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX own_rate_entry ON own_rate(entry) WHERE died IS NULL;

    CREATE TABLE pair(
      id INTEGER PRIMARY KEY, out_row INTEGER NOT NULL, in_row INTEGER NOT NULL,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX pair_out ON pair(out_row) WHERE died IS NULL;
    CREATE UNIQUE INDEX pair_in ON pair(in_row) WHERE died IS NULL;

    CREATE TABLE fact(
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX fact_name ON fact(kind, name) WHERE died IS NULL;

    CREATE TABLE rate(
      id INTEGER PRIMARY KEY,
      base INTEGER NOT NULL, quote INTEGER NOT NULL, day INTEGER NOT NULL, source TEXT NOT NULL,
      base_units INTEGER NOT NULL, quote_units INTEGER NOT NULL,
      born INTEGER NOT NULL, died INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX rate_day ON rate(base, quote, day, source) WHERE died IS NULL;

    CREATE TABLE revival(
      id INTEGER PRIMARY KEY, record INTEGER NOT NULL, first INTEGER NOT NULL,
      last INTEGER NOT NULL, died INTEGER NOT NULL, born INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX revival_born ON revival(born, record);

    CREATE TABLE month_sum(
      account INTEGER NOT NULL, stream INTEGER NOT NULL, currency INTEGER NOT NULL,
      month INTEGER NOT NULL, units INTEGER NOT NULL, carry INTEGER NOT NULL,
      postings INTEGER NOT NULL,
      PRIMARY KEY(account, stream, currency, month)
    ) STRICT, WITHOUT ROWID;
    """

  /// A posting may tell of two legs: `against` is the account of the other one, which has the same
  /// amount with the opposite sign, no row of its own and no stream. See docs/decisions.
  private static let second = """
    ALTER TABLE posting ADD COLUMN against INTEGER;
    CREATE INDEX posting_against ON posting(against, day, entry, currency, units)
      WHERE against IS NOT NULL AND died IS NULL;
    -- Nothing asks for rows by it; transfers are found among the candidates.
    DROP INDEX row_transfer;
    """

  /// What a broker's row did to a position, as text.
  private static let trades = "ALTER TABLE row ADD COLUMN trade TEXT;"
}
