import type { DigestPerson, Span, Story } from '../types.js'
import { gather } from '../text/gather.js'
import { isWithin } from '../text/spans.js'
import { idMaker } from './ids.js'
import { rosterOf, type Roster, type RosterEntry } from './roster.js'

/** As many as a reader takes in; the JSON of a long story would else list every name. */
const most = 16

/**
 * Who's who: the people that a story names in full, those of most articles first. One without a role stands there only
 * if more than one article, or one article more than once, speaks of them, or if they are quoted.
 */
export function mergePeople(story: Story, roster: Roster = rosterOf(story)): DigestPerson[] {
  const idOf = idMaker(story.id)
  const quoted = speakersIn(story, roster)
  const isOfTitle = titlesIn(story)
  return roster.people
    .filter(
      ({ name, role, articles, mentions, namedAt }) =>
        /\s/.test(name)
        && (role !== null || articles > 1 || mentions > 1 || quoted.has(name))
        && !namedAt.every(isOfTitle)
    )
    .slice(0, most)
    .map((entry) => toPerson(idOf('person', entry.name), entry))
}

/** Whether a place lies inside words in quotation marks that name a thing: a film is no person of the story. */
function titlesIn({ documents }: Story): (place: Span) => boolean {
  const byArticle = new Map(documents.map(({ article, quotes }) => [article.id, quotes]))
  return (place) =>
    place.part !== 'title'
    && byArticle.get(place.article)?.some((quote) => quote.kind === 'term' && isWithin(place, quote)) === true
}

/** Names of those whom an article quotes. */
function speakersIn(story: Story, roster: Roster): Set<string> {
  const names = gather(story.documents, ({ article, quotes }) =>
    gather(quotes, ({ speaker }) => (speaker === null ? [] : (roster.entryOf(article.id, speaker)?.name ?? [])))
  )
  return new Set(names)
}

function toPerson(id: string, { name, role, namedAt, roleAt }: RosterEntry): DigestPerson {
  const at = namedAt.find(({ article }) => article === roleAt?.article) ?? namedAt[0]
  const evidence: readonly [Span, ...Span[]] = roleAt === null ? [at] : [at, roleAt]
  return { id, name, role: roleAt === null ? null : role, evidence }
}
