import type { DigestPerson, Person, Span, Story } from '../types.js'
import { idMaker } from './ids.js'

/** The people that a story names in full, those of most articles first. */
export function mergePeople(story: Story): DigestPerson[] {
  const idOf = idMaker(story.id)
  const found = new Map<string, { article: string; person: Person; articles: Set<string> }>()
  for (const { article, people } of story.documents) {
    for (const person of people) {
      if (!person.name.includes(' ')) continue
      const known = found.get(person.name)
      known?.articles.add(article.id)
      if (known && (known.person.role !== null || person.role === null)) continue
      found.set(person.name, { article: article.id, person, articles: known?.articles ?? new Set([article.id]) })
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.articles.size - a.articles.size)
    .map(({ article, person }) => toPerson(idOf('person', person.name), article, person))
}

function toPerson(id: string, article: string, { name, nameAt, role, roleAt }: Person): DigestPerson {
  const at: Span = { article, start: nameAt.start, end: nameAt.end }
  const evidence = roleAt ? ([at, { article, start: roleAt.start, end: roleAt.end }] as const) : ([at] as const)
  return { id, name, role: roleAt ? role : null, evidence }
}
