/** The second step of a night: its articles become a digest, which is proven before anybody sees it. */
import type { Archive } from '../archive.js'
import type { Start } from '../digest.js'
import type { Crew } from '../io/crew.js'
import { nightDone } from '../io/store/store.js'
import { sha256 } from '../text/hash.js'
import type { Article, Digest, DigestOptions } from '../types.js'
import type { Night, Told } from './night.js'
import { digestOptionsOf } from './options.js'
import { beginPages, pagesAhead } from './pages.js'
import type { ReadNight } from './reading.js'

/** The digest of the night: the one that is kept already, unless there is something new to it; `null` with nothing to tell. */
export async function tell(at: Night, { hasNews }: ReadNight): Promise<Told> {
  const { store, date, config, world } = at
  const options = digestOptionsOf(config.settings, date)
  const kept = store.editions().find((edition) => edition.date === date)
  const isSame = kept?.config === sha256(JSON.stringify(options))
  if (kept && (!kept.whole || (isSame && !hasNews))) return { ...nothingTold, digest: store.digestOf(date) }
  const articles = store.articlesOf(date).map(({ article }) => article)
  const isSilent = config.settings.onEmpty === 'silent' && !kept
  if (articles.length === 0 && isSilent) return nothingToTell(at)
  const { digest, traits } = await digestIn(at, articles, options)
  world.goOn()
  if (isSilent && !hasSomethingToTell(digest)) return nothingToTell(at)
  // Held back until the digest is proven, which is this thread's work while others print.
  const printing = await beginPages(at, digest)
  const { verify } = await import('../verify.js')
  const { ok, failures } = verify(digest)
  const [first] = failures
  if (ok || first === undefined) return { digest, made: true, traits, printing, fault: null }
  const fault = `The digest could not be proven: ${first.id}: ${first.message} (${first.rule}); nothing was published or sent`
  world.say('alert', fault)
  const night = store.nights().find((one) => one.date === date)
  store.keepNight({ ...nightDone, ...night, date, reading: 'unproven' })
  return { ...nothingTold, fault }
}

/** Articles in, digest out; large nights in several threads. */
async function digestIn(
  at: Night,
  articles: readonly Article[],
  options: DigestOptions
): Promise<{ readonly digest: Digest } & Pick<Told, 'traits'>> {
  const { store, date, config, staff } = at
  // Loaded where there is something to tell.
  const { digestFrom, likelyTold, planFrom, startOf } = await import('../digest.js')
  const { traitsOf } = await import('../group/fingerprint.js')
  const crew = await staff.open(articles)
  await crew.begin(articles)
  const earlier = store.earlier(date, config.settings.memory.days)
  for (const article of articles) await crew.take(article)
  const beginTold = await pagesAhead(at, options, articles.length / usualArticles)
  const start = startOf(await crew.documents(), options, earlier)
  const plan = planFrom(start, await archiveIn(crew, start))
  const summaries = await crew.summarise(plan, beginTold(plan, likelyTold))
  const digest = digestFrom(plan, summaries, [...store.noticesOf(date).values()].flat())
  const traits = plan.documents.map((document) => plan.tied.traits.get(document) ?? traitsOf(document))
  return { digest, traits: new Map(traits.map((one) => [one.id, one])) }
}

/** Of a story, at least on an ordinary night: as many stories are expected as there may be. */
const usualArticles = 2

/** What is compared of earlier articles and was not kept, read by all threads. */
async function archiveIn(crew: Crew, { comparedWith }: Start): Promise<Archive> {
  const { cleanedFrom, newArchive } = await import('../archive.js')
  const kept = comparedWith.filter((article) => article.traits === undefined && article.text !== null)
  const compared = await crew.compare(kept.flatMap((article) => cleanedFrom(article) ?? []))
  return newArchive(new Map(kept.map((article, at) => [article, compared[at]!])))
}

const nothingTold: Told = { digest: null, made: false, traits: new Map(), printing: null, fault: null }

function nothingToTell({ store, date }: Night): Told {
  store.keepNight({ ...nightDone, date, reading: 'empty' })
  return nothingTold
}

function hasSomethingToTell({ stories, changes }: Digest): boolean {
  return stories.length > 0 || (changes?.statements ?? []).length > 0
}
