/** The word before or after a number that says how it is meant: "more than", "about", "record". */

/** A qualifier, the phrases for it right before the number or a pattern of those right after it, and an example of them. */
export interface QualifierRule {
  readonly name: string
  readonly before?: readonly string[]
  readonly after?: RegExp
  readonly example: string
}

/** In order: the first that fits counts. */
export const qualifierRules: readonly QualifierRule[] = [
  {
    name: 'nearly',
    before: 'just,slightly,a little,a bit'
      .split(',')
      .flatMap((degree) => ['under', 'below', 'shy of', 'short of', 'less than'].map((less) => `${degree} ${less}`)),
    example: 'just under 500 people'
  },
  {
    name: 'up to',
    before:
      'up to,as much as,as many as,as high as,as long as,as far as,as large as,as tall as,as heavy as,no more than,no later than,no greater than,not more than,at most,a maximum of,a maximum fine of,a maximum penalty of,a maximum sentence of,a maximum term of,maximum,capped at'.split(
        ','
      ),
    example: 'up to 500 people'
  },
  {
    name: 'at least',
    before:
      'at least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum,as few as,as little as,as low as'.split(
        ','
      ),
    after: /^ (?:or more|at least|at a minimum)\b/,
    example: 'at least 500 people'
  },
  {
    name: 'less than',
    before: 'less than,fewer than,lower than,smaller than,under,below,short of,shy of,beneath'.split(','),
    after: /^ or (?:less|fewer|under)\b/,
    example: 'fewer than 500 people'
  },
  {
    name: 'more than',
    before:
      'more than,over,above,upward of,upwards of,in excess of,north of,greater than,higher than,larger than,surpass,surpasses,surpassed,surpassing,exceed,exceeds,exceeded,exceeding,topped,topping,tops,beyond,well past,past the'.split(
        ','
      ),
    after: /^(?:[- ]plus\b|\+)/,
    example: 'more than 500 people'
  },
  {
    name: 'nearly',
    before: 'nearly,almost,close to,nearing,approaching,not quite,virtually,practically'.split(','),
    example: 'nearly 500 people'
  },
  {
    name: 'about',
    before:
      'about,around,approximately,roughly,some,estimated,estimate,estimates,approx,approx.,circa,c.,ca.,~,≈,in the region of,on the order of,in the order of,something like,or so'.split(
        ','
      ),
    after: /^ (?:or so|or thereabouts|approximately|give or take)\b/,
    example: 'about 500 people'
  },
  {
    name: 'record',
    before:
      'record,record-high,record-low,record-breaking,all-time high,all-time low,record high,record low,record total,record sum'
        .split(',')
        .flatMap((best) => [best, `${best} of`, `${best} at`]),
    after: /^[ ,](?:,? ?)(?:a|the|an) (?:new |all-time )?record\b/,
    example: 'a record 500 people'
  },
  { name: 'exactly', before: ['exactly', 'precisely'], example: 'exactly 500 people' },
  {
    name: 'only',
    before: 'only,just,merely,barely,a mere,a paltry,hardly,scarcely'.split(','),
    example: 'only 500 people'
  },
  {
    name: 'another',
    before: 'another,additional,further,an extra'.split(','),
    example: 'another 500 people'
  }
]

/** The qualifier of the number from `start` to `end` of `text`, `null` where there is none; `from` is where its sentence begins. */
export function qualifierOf(text: string, start: number, end: number, from: number): string | null {
  const before = text.slice(Math.max(from, start - 48), start).toLowerCase()
  const trimmed = before.endsWith('-') ? before.slice(0, -1) : before.trimEnd()
  const rule = ruleOf(trimmed, text.slice(end, end + 28).toLowerCase())
  if (rule) return rule.name
  return article.test(trimmed) ? (ruleOf(trimmed.replace(article, '').trimEnd(), '')?.name ?? null) : null
}

/** What stands right behind a number in any of the rules. */
const behind = new RegExp(qualifierRules.flatMap(({ after }) => after?.source ?? []).join('|'))

interface Phrase {
  readonly words: string
  /** The rule's, in their order. */
  readonly place: number
}

/** The last word of a phrase -> the phrases that end so. */
const phrasesBy = new Map<string, Phrase[]>()
for (const [place, { before = [] }] of qualifierRules.entries()) {
  for (const words of before) {
    const others = phrasesBy.get(lastWordOf(words))
    if (others) others.push({ words, place })
    else phrasesBy.set(lastWordOf(words), [{ words, place }])
  }
}

/** "Just under a $5 billion limit". */
const article = / an?$/

/** The first rule of which a phrase ends `before`, or whose pattern fits what begins with `after`. */
function ruleOf(before: string, after: string): QualifierRule | undefined {
  let first = qualifierRules.length
  for (const { words, place } of phrasesBy.get(lastWordOf(before)) ?? [])
    if (place < first && endsWithPhrase(before, words)) first = place
  if (behind.test(after))
    first = Math.min(
      first,
      qualifierRules.findIndex((rule) => rule.after?.test(after))
    )
  return qualifierRules[first]
}

/** The small letters that words in small letters end in; their last sign where there are none. */
function lastWordOf(words: string): string {
  let from = words.length
  while (from > 0 && isSmall(words.charCodeAt(from - 1))) from--
  return from < words.length ? words.slice(from) : words.slice(-1)
}

function endsWithPhrase(before: string, phrase: string): boolean {
  if (!before.endsWith(phrase)) return false
  const unit = before.charCodeAt(before.length - phrase.length - 1)
  return !isSmall(phrase.charCodeAt(0)) || !(isSmall(unit) || (unit >= 48 && unit <= 57) || unit === 95)
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}
