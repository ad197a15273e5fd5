/** The tables of the state, version by version. A version that was let out never changes; the next is added under it. */
import { tool } from '../../version.js'
import { DigestError } from '../../errors.js'
import { damaged, openDatabase, type Database } from './database.js'

/**
 * Columns called `sum` hold a checksum of their row (`packing.ts`); packed columns hold gzip with its own.
 * Dates are those of editions, ISO days; instants are ISO in UTC.
 */
const versions: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- A source and its health. "since": first failure in a row of failures.
  CREATE TABLE sources (
    source TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, moved_to TEXT,
    failures INTEGER NOT NULL, since TEXT, failed TEXT, error TEXT, alerted TEXT, succeeded TEXT, sum INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- Files and feeds as they were read last: "stamp" tells whether a file was touched since.
  CREATE TABLE files (file TEXT PRIMARY KEY, stamp TEXT NOT NULL, seen TEXT NOT NULL, sum INTEGER NOT NULL) WITHOUT ROWID;

  -- A night: "reading" is open, told, empty or unproven; "written", "published" and "posted" are 0 while there is
  -- something to do; "paths" are those of its files.
  CREATE TABLE dates (
    date TEXT PRIMARY KEY, reading TEXT NOT NULL, written INTEGER NOT NULL, published INTEGER NOT NULL,
    posted INTEGER NOT NULL, paths TEXT NOT NULL, sum INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- What was read. "edition": the night that an article was read for; "raw": hash of all of it; "file": the file or feed
  -- that it came from; "words", "address", "id": by what it is known again; "seen": the last night that "file" brought it.
  CREATE TABLE articles (
    edition TEXT NOT NULL, raw TEXT NOT NULL, file TEXT NOT NULL, id TEXT NOT NULL, words TEXT NOT NULL, address TEXT,
    sha256 TEXT NOT NULL, seen TEXT NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (edition, raw)
  );
  CREATE TABLE raws (raw TEXT PRIMARY KEY, article BLOB NOT NULL);
  CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text BLOB NOT NULL);

  -- What reading a file or feed for a night gave rise to say: packed notices.
  CREATE TABLE readings (edition TEXT, file TEXT, notices BLOB NOT NULL, PRIMARY KEY (edition, file)) WITHOUT ROWID;

  -- "entry": as the index names it, kept for good; "digest": without texts, packed, NULL when it is too old.
  CREATE TABLE editions (
    date TEXT PRIMARY KEY, id TEXT NOT NULL, config TEXT NOT NULL, recovered INTEGER NOT NULL, entry TEXT NOT NULL,
    digest BLOB, sum INTEGER NOT NULL
  );

  -- A night of a story: packed StoryNight without texts.
  CREATE TABLE nights (
    story TEXT NOT NULL, date TEXT NOT NULL, slug TEXT NOT NULL, change TEXT NOT NULL, night BLOB NOT NULL,
    sum INTEGER NOT NULL, PRIMARY KEY (story, date)
  );
  CREATE INDEX nights_by_date ON nights (date);
  -- The texts that a story was told from: they are kept as long as its nights.
  CREATE TABLE tells (story TEXT, date TEXT, sha256 TEXT, PRIMARY KEY (story, date, sha256)) WITHOUT ROWID;

  -- The outbox: one row a recipient of an edition, made in one go with the edition.
  CREATE TABLE deliveries (
    edition TEXT NOT NULL, recipient TEXT NOT NULL, state TEXT NOT NULL, message_id TEXT NOT NULL,
    attempts INTEGER NOT NULL, reply TEXT, next TEXT, sum INTEGER NOT NULL, PRIMARY KEY (edition, recipient)
  );
  `,
  `
  -- What search and comparison need of a night of a story: packed StoryHead, found out on that night. A state that was made
  -- again has none: then the articles are read again.
  CREATE TABLE heads (story TEXT, date TEXT, head BLOB NOT NULL, PRIMARY KEY (story, date)) WITHOUT ROWID;
  `
]

/** Written into the file's head: "NDSK". */
const applicationId = 0x4e44534b

/**
 * Brings the tables to this program's version.
 *
 * @throws DigestError `state-newer` where a later program wrote them, `state-damaged` where they are not ours or broken.
 */
export function migrate(database: Database, file: string): void {
  const version = pragma(database, 'user_version')
  const owner = pragma(database, 'application_id')
  if (owner !== (version === 0 ? 0 : applicationId)) throw damaged('it is the database of another program')
  if (version > versions.length) throw newer(file, version)
  if (version > 0) mustHold(database, version)
  if (version === versions.length) return
  database.together(() => {
    for (const script of versions.slice(version)) database.script(script)
    database.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${versions.length}`)
    database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', 'madeBy', `${tool.name} ${tool.version}`)
  })
}

/** Tables whose rows are read as a whole each night; texts are checked one by one, by their own sums. */
const small = [
  ...['meta', 'sources', 'files', 'dates', 'articles', 'readings'],
  ...['editions', 'nights', 'heads', 'tells', 'deliveries']
]

/** The tables as they were made, to the letter: libsql ends the process where the name of a column is not UTF-8. */
function mustHold(database: Database, version: number): void {
  const model = openDatabase(':memory:')
  for (const script of versions.slice(0, version)) model.script(script)
  const [expected, found] = [model, database].map((one) => JSON.stringify(one.rows(tablesQuestion)))
  model.close()
  if (expected !== found) throw damaged('its tables are not those that were made')
  if (version < versions.length) return
  for (const table of small) {
    const [first] = database.rows(`PRAGMA quick_check('${table}')`)
    const said = Object.values(first ?? {})[0]
    if (said !== 'ok') throw damaged(`its table ${table} is broken: ${String(said).split('\n')[0] ?? ''}`)
  }
}

const tablesQuestion = 'SELECT type, name, sql FROM sqlite_schema ORDER BY name'

function pragma(database: Database, name: string): number {
  return Number(Object.values(database.rows(`PRAGMA ${name}`)[0] ?? {})[0] ?? 0)
}

function newer(file: string, version: number): DigestError {
  return new DigestError(
    'state-newer',
    `${file} was written by a later version of Nightdesk (state version ${version}, this program knows up to ${versions.length}); install that version, or name another folder as state`
  )
}
