/** How a digest is held against a gold: quotes, figures, differences, timeline, key points, people. */
import type { Difference, Evidence } from '../../src/types.js'
import type { Gold, Held } from './gold.js'
import { lower, missingArticles, same } from './gold-words.js'

export function quoteFaults(held: Held): string[] {
  const all = held.digest.stories.flatMap(({ quotes }) => quotes)
  const forms = all.flatMap((quote) => [
    { ...quote, of: quote },
    ...quote.variants.map((variant) => ({ ...variant, speaker: quote.speaker, of: quote }))
  ])
  const faults = held.gold.quotes.flatMap((wanted) => {
    const found = forms.filter(({ text }) => same(text.replace(/[.,]$/, ''), wanted.text))
    const term = wanted.kindOneOf?.includes('term') ?? false
    if (found.length === 0) return term ? [] : [`"${wanted.text}" is not there`]
    const lines: string[] = []
    const speakers = wanted.speakerOneOf ?? (wanted.speaker ? [wanted.speaker] : null)
    if (
      speakers
      && !found.some(({ speaker }) =>
        speakers.some(
          (name) => lower(speaker?.name ?? '') === lower(name) || lower(speaker?.name ?? '').includes(lower(name))
        )
      )
    ) {
      lines.push(`"${wanted.text}": said by ${found.map(({ speaker }) => speaker?.name ?? 'nobody').join(', ')}`)
    }
    const kinds = wanted.kindOneOf ?? (wanted.kind ? [wanted.kind] : null)
    if (kinds && !found.some(({ kind }) => kinds.includes(kind)))
      lines.push(`"${wanted.text}": is ${found.map(({ kind }) => kind).join(', ')}`)
    const vias = found.flatMap(({ via }) => via).map(lower)
    for (const via of wanted.via ?? []) if (!vias.includes(lower(via))) lines.push(`"${wanted.text}": not via ${via}`)
    const missing = missingArticles(
      held,
      found.flatMap(({ evidence }) => [...evidence]),
      wanted.articles
    )
    if (missing.length > 0) lines.push(`"${wanted.text}": lacks the articles ${missing.join(', ')}`)
    for (const variant of wanted.variants ?? []) {
      if (!found.some(({ of }) => of.variants.some(({ text }) => same(text, variant))))
        lines.push(`"${wanted.text}": lacks the form "${variant}"`)
    }
    return lines
  })
  const terms = held.gold.termsInQuotationMarks?.strings ?? []
  return [
    ...faults,
    ...(held.gold.onlyQuotes ? strayQuotes(held, forms) : []),
    ...terms.filter((term) => forms.some(({ text }) => same(text, term))).map((term) => `"${term}" is a term`)
  ]
}

function strayQuotes({ gold }: Held, forms: readonly { readonly text: string }[]): string[] {
  const wanted = gold.quotes.flatMap(({ text, variants }) => [text, ...(variants ?? [])])
  return forms
    .filter(({ text }) => !wanted.some((one) => same(text.replace(/[.,]$/, ''), one)))
    .map(({ text }) => `"${text}" is no quote`)
}

export function figureFaults(held: Held, exactly: boolean): string[] {
  const all = held.digest.stories.flatMap(({ figures }) => figures)
  const faults = held.gold.figures.flatMap((wanted) => {
    const named = all.filter(
      ({ text, value }) => value === wanted.value && (wanted.unit === 'percent') === /%|percent|per cent/.test(text)
    )
    const found =
      named.find(({ evidence }) => missingArticles(held, evidence, wanted.articles).length === 0) ?? named[0]
    if (!found) return [`${wanted.text} is not there`]
    const lines: string[] = []
    const check = (field: string, has: unknown, right: boolean) => {
      if (!right) lines.push(`${wanted.text}: ${field} is ${JSON.stringify(has)}`)
    }
    check('evidence', found.evidence.length, missingArticles(held, found.evidence, wanted.articles).length === 0)
    check('unit', found.unit, wanted.unit === undefined || found.unit === wanted.unit)
    check('period', found.period, wanted.period === undefined || found.period === wanted.period)
    check('qualifier', found.qualifier, wanted.qualifier === undefined || found.qualifier === wanted.qualifier)
    check(
      'measure',
      found.measure,
      wanted.measureHas === undefined || lower(found.measure ?? '').includes(wanted.measureHas)
    )
    check('speaker', found.speaker, wanted.speaker === undefined || found.speaker === wanted.speaker)
    check('verdict', found.verdict, wanted.verdict === undefined || found.verdict === wanted.verdict)
    return lines
  })
  const wantedTexts = held.gold.figures.map(({ text }) => lower(text))
  const extra = all.filter(({ text }) => !wantedTexts.includes(lower(text))).map(({ text }) => text)
  const wrong = exactly ? extra : extra.filter((text) => held.gold.notFigures.some((not) => lower(not) === lower(text)))
  return [...faults, ...wrong.map((text) => `${text} is no figure`)]
}

export function differenceFaults(held: Held): string[] {
  const { digest, gold } = held
  const told = digest.stories.flatMap(({ differences }) => differences)
  const tells = (wanted: Gold['differences'][number]) => (difference: Difference) =>
    (wanted.kind ?? difference.kind) === difference.kind
    && difference.sides.some(({ text }) => new RegExp(wanted.pattern).test(text))
    && difference.sides.some(({ text }) => new RegExp(wanted.against).test(text))
  const extra = gold.onlyDifferences ? told.filter((one) => !gold.differences.some((wanted) => tells(wanted)(one))) : []
  return [
    ...gold.differences
      .filter((wanted) => !told.some(tells(wanted)))
      .map(({ pattern, against }) => `${pattern} against ${against} is not told`),
    ...extra.map(({ sides }) => `no difference: ${sides.map(({ text }) => text).join(' | ')}`),
    ...gold.neverOne.filter((pair) => isOne(held, pair)).map(([one, other]) => `${one} and ${other} are one statement`)
  ]
}

function isOne({ digest }: Held, pair: readonly [string, string]): boolean {
  const texts = new Map(digest.articles.map(({ id, text, title }) => [id, { text, title }]))
  const wordsOf = ({ article, part, start, end }: Evidence[number]) =>
    (part ? texts.get(article)?.title : texts.get(article)?.text)?.slice(start, end) ?? ''
  return digest.stories
    .flatMap(({ keyPoints }) => keyPoints)
    .some(({ evidence }) =>
      pair.every((pattern) => evidence.some((place) => new RegExp(pattern, 'i').test(wordsOf(place))))
    )
}

/** The headline and the notices that an editor expects. */
export function headFaults({ digest, gold, story, articles }: Held): string[] {
  const headline =
    gold.headline === undefined || new RegExp(gold.headline, 'i').test(story.headline.text)
      ? []
      : [`headline: ${story.headline.text}`]
  const missing = gold.notices.filter(
    ({ article, pattern }) =>
      !digest.notices.some(
        (notice) =>
          notice.article === articles.get(article)?.id
          && new RegExp(pattern, 'i').test(`${notice.rule} ${notice.message}`)
      )
  )
  return [...headline, ...missing.map(({ article, pattern }) => `${article}: no notice of ${pattern}`)]
}

export function timelineFaults(held: Held): string[] {
  const wrong = held.story.timeline.filter(({ date }) => date !== null && held.gold.notDated.includes(date))
  const found = held.gold.timeline.flatMap(({ when, pattern, articles }) => {
    const entries = held.story.timeline.filter(({ date, text }) => date === when && new RegExp(pattern, 'i').test(text))
    if (entries.length === 0) return [`${when}: no entry with ${pattern}`]
    const missing = missingArticles(
      held,
      entries.flatMap(({ evidence, attribution }) => [...evidence, ...attribution]),
      articles.slice(0, 1)
    )
    return missing.length === articles.length ? [`${when}: lacks the articles ${articles.join(', ')}`] : []
  })
  return [...found, ...wrong.map(({ date, text }) => `${date}: nothing of that date is told by "${text}"`)]
}

export function keyPointFaults(held: Held): string[] {
  const { keyPoints } = held.story
  const found = held.gold.keyPoints.facts.filter(({ pattern }) =>
    keyPoints.some(({ text }) => new RegExp(pattern, 'i').test(text))
  )
  const missing = held.gold.keyPoints.facts.filter((fact) => !found.includes(fact)).map(({ id }) => id)
  const dangling = keyPoints.filter(({ text }) =>
    /^(he|she|it|they|his|her|their|its|this|that|these|those|but|and|however|meanwhile|also)\b/i.test(text)
  )
  return [
    ...(found.length < held.gold.keyPoints.least ? [`only ${found.length} facts; lacks ${missing.join(', ')}`] : []),
    ...(keyPoints.length > 12 ? [`${keyPoints.length} key points`] : []),
    ...dangling.map(({ text }) => `dangling: ${text}`)
  ]
}

export function peopleFaults({ digest, gold }: Held): string[] {
  const people = digest.stories.flatMap((story) => story.people)
  const nobody = people.filter(({ name }) => gold.notPeople.includes(name)).map(({ name }) => `${name} is nobody`)
  const missing = gold.people
    .filter(
      ({ name, role }) =>
        !people.some(
          (person) => person.name === name && (role === undefined || lower(person.role ?? '') === lower(role))
        )
    )
    .map(
      ({ name, role }) =>
        `${name}, ${role ?? 'any role'}: is ${JSON.stringify(people.filter((person) => person.name.includes(name.split(' ').at(-1) ?? name)).map((person) => [person.name, person.role]))}`
    )
  return [...missing, ...nobody]
}
