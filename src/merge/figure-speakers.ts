/** Who told a figure: the quote that holds it, or an attribution whose words it is. */
import { speechVerbOf } from '../lexicon/speech.js'
import { isWithin, overlaps } from '../text/spans.js'
import type { Attribution, Range } from '../types.js'
import type { FigureFact } from './figure-facts.js'

/** The name of whoever told a figure, as the article has it, and where it stands; `null` where nobody did, or two may have. */
export function tellerOf(fact: FigureFact): { readonly name: string; readonly at: Range } | null {
  const { document, figure } = fact
  const quote = document.quotes.find((one) => one.speaker !== null && isWithin(figure, one))
  if (quote?.speakerAt) return { name: quote.speaker ?? '', at: quote.speakerAt }
  const said = covering(fact, 'speaker')
  const smallest = said.toSorted((a, b) => sizeOf(a.scope) - sizeOf(b.scope))[0]
  const rivals = said.filter(
    (one) => smallest && sizeOf(one.scope) === sizeOf(smallest.scope) && one.source !== smallest.source
  )
  return smallest && rivals.length === 0 ? (namedBehind(fact, smallest) ?? nameOf(smallest)) : null
}

function nameOf({ source, sourceAt }: Attribution): { readonly name: string; readonly at: Range } {
  return { name: source, at: sourceAt }
}

/** "The firm's lawyer, Ann Roe, said": the name behind an office. */
function namedBehind({ document }: FigureFact, { sourceAt }: Attribution): { name: string; at: Range } | null {
  const { text } = document.article
  if (!/^, \p{Lu}/u.test(text.slice(sourceAt.end, sourceAt.end + 3))) return null
  if (!/^\p{Ll}/u.test(text.slice(sourceAt.start, sourceAt.start + 1))) return null
  const isHere = ({ start, end }: Range) => start === sourceAt.end + 2 && text[end] === ','
  const person = document.people.find(({ mentions }) => mentions.some(isHere))
  return person ? { name: person.name, at: person.nameAt } : null
}

function sizeOf({ start, end }: Range): number {
  return end - start
}

/** The attributions of one sort that cover a figure. */
export function covering({ document, sentence, figure }: FigureFact, as: Attribution['as']): Attribution[] {
  const { text } = document.article
  return document.attributions.filter(
    (one) =>
      one.as === as
      && overlaps(one, sentence)
      && isWithin(figure, one.scope)
      && !(as === 'speaker' && isOfOthers({ text, sentence, figure, said: one }))
  )
}

/** A figure in the sentence of an attribution. */
export interface Covered {
  readonly text: string
  readonly sentence: Range
  readonly figure: Range
  /** The source with its verb: "Ann Roe, who runs two shops, said". */
  readonly said: Range
}

function isOfOthers(covered: Covered): boolean {
  return reporterRules.some(({ is }) => is(covered))
}

/** "Said Ann Roe", "says the group": the verb first. */
function isInverted(said: string): boolean {
  const verb = /^\p{Ll}+/u.exec(said)?.[0] ?? ''
  return said.length > verb.length && speechVerbOf(verb) !== null && !said.startsWith(' by ', verb.length)
}

/** What tells that the report gives a figure, although its sentence says who told something. */
export const reporterRules: readonly {
  readonly name: string
  readonly is: (covered: Covered) => boolean
  /** A sentence whose last figure nobody tells. */
  readonly example: string
}[] = [
  {
    name: 'asked',
    is: ({ text, said }) => /\bask(?:s|ed)\b(?! for)/.test(text.slice(said.start, said.end + 4)),
    example: 'Ann Roe asked about the fall to 63 percent.'
  },
  {
    name: 'asked-about',
    is: ({ text, sentence, figure, said }) =>
      figure.end <= said.start && /^(?:when )?asked\b/i.test(text.slice(sentence.start, sentence.start + 12)),
    example: 'Asked about the 63 complaints, Ann Roe said nothing was wrong.'
  },
  {
    name: 'noted-that',
    is: ({ text, figure, said }) => figure.end <= said.start && /^ that\b/.test(text.slice(said.end, said.end + 6)),
    example: 'The club lost 63 members, and Ann Roe said that this was bad.'
  },
  {
    name: 'aside',
    is: ({ figure, said }) => isWithin(figure, said),
    example: 'Ann Roe, who runs 63 shops, said the plan was bad.'
  },
  {
    name: 'clause-before',
    is: ({ text, figure, said }) =>
      figure.end <= said.start
      && /(?:, (?:and|but)|,? (?:while|whereas|although|though)) (?:the |an? |\p{Ll}{3,12} (?=\p{Lu})|(?:\p{Ll}{1,12} ){1,5})?$/u.test(
        text.slice(Math.max(figure.end, said.start - 60), said.start)
      ),
    example: 'The fire killed 63 people, but Ann Roe said the house was safe.'
  },
  {
    name: 'deal',
    is: ({ text, said }) =>
      /\bagree[sd]?$/.test(text.slice(said.start, said.end)) && /^ (?!that\b)/.test(text.slice(said.end, said.end + 6)),
    example: 'Ann Roe agreed to sell the farm for 63 dollars.'
  },
  {
    name: 'advising',
    is: ({ text, figure, said }) =>
      figure.start >= said.end
      && /\badvis(?:es|ed|ing)$/.test(text.slice(said.start, said.end))
      && !/^[^.;]{0,60}(?:\b(?:that|to|against)\b|["“])/.test(text.slice(said.end, figure.start)),
    example: 'Ann Roe was advising the 63 members.'
  },
  {
    name: 'responded-to',
    is: ({ text, figure, said }) =>
      /\b(?:responded|replied|responds|replies)$/.test(text.slice(said.start, said.end))
      && /^ to (?!\S+ing\b)[^,;:“"]{0,60}$/.test(text.slice(said.end, Math.max(said.end, figure.start))),
    example: 'Ann Roe responded to a letter of 63 teachers.'
  },
  {
    name: 'mentioned-in',
    is: ({ text, said }) =>
      /\bmentioned$/.test(text.slice(said.start, said.end))
      && /^ (?:in|by|on|at)\b/.test(text.slice(said.end, said.end + 4)),
    example: 'Lind was the single baker mentioned in a ledger of 63 bakers.'
  },
  {
    name: 'said-by-whom',
    is: ({ text, figure, said }) => {
      const behind = text.slice(said.end, Math.max(said.end, figure.start))
      return (
        figure.start >= said.end
        && /^\p{Ll}/u.test(text.slice(said.start, said.start + 1))
        && isInverted(text.slice(said.start, said.end))
        && !/[“”":;]|\b(?:that|adding|noting|saying|added|said|warning|estimating|predicting|explaining)\b/.test(behind)
      )
    },
    example: 'The plan was bad, said Ann Roe, who runs a union of 63 shops.'
  },
  {
    name: 'lead-in',
    is: ({ text, sentence, figure, said }) =>
      figure.end <= said.start
      && /^(?:Speaking|With|After|Following|Amid|Despite)\b/.test(text.slice(sentence.start, sentence.start + 10))
      && /^[^,]{0,80}, (?:\p{Lu}[\p{L}.]* |\p{Ll}+ ){0,5}$/u.test(text.slice(figure.end, said.start)),
    example: 'Speaking to guests from 63 towns, Ann Roe said the plan was bad.'
  },
  {
    name: 'said-of',
    is: ({ text, figure, said }) =>
      figure.start >= said.end
      && /\bsaid$/.test(text.slice(said.start, said.end))
      && /^ of [^,:“”"]{0,80}$/.test(text.slice(said.end, figure.start)),
    example: 'Ann Roe said of the 63 dollar fare: “It is too high.”'
  },
  {
    name: 'counted',
    is: ({ text, said }) => /^(?:hundred|thousand|million|billion|trillion)\b/.test(text.slice(said.start, said.end)),
    example: 'The plan hurts 63 million people who say they rowed.'
  },
  {
    name: 'pages',
    is: ({ text, figure }) => text.startsWith('-page', figure.end),
    example: 'The plan was bad, Ann Roe wrote in a 63-page note.'
  },
  {
    name: 'dashes',
    is: ({ text, sentence, figure, said }) => {
      const before = /[–—] (?:\p{Lu}|it |they |he |she )[^–—]{0,80}$/u.exec(text.slice(sentence.start, figure.start))
      const behind = /^[^–—]{0,80} [–—]/.exec(text.slice(figure.end, sentence.end))
      if (before === null || behind === null) return false
      const aside = before[0] + behind[0]
      return /\b(?:has|have|had|was|were|is|are)\b/.test(aside) && said.end <= sentence.start + before.index
    },
    example: 'Ann Roe said that bakers – Weber has sold 63 ovens – are rich.'
  },
  {
    name: 'silent',
    is: ({ text, figure, said }) =>
      figure.start >= said.end
      && /\b(?:refus|declin)(?:e[ds]|ing)$/.test(text.slice(said.start, said.end))
      && /^ to [^;:“”"]{0,80}, but\b/.test(text.slice(said.end, figure.start)),
    example: 'Ann Roe refused to name the price, but it is thought to be 63 dollars.'
  },
  {
    name: 'wrote-a-thing',
    is: ({ text, figure, said }) =>
      figure.start >= said.end
      && /\bwrote$/.test(text.slice(said.start, said.end))
      && /^ (?:an?|his|her|the) [^;:,“”"]{0,60} and \p{Ll}+(?:ed|t|d) /u.test(text.slice(said.end, figure.start)),
    example: 'Ann Roe wrote a song and collected 63 prizes.'
  },
  {
    name: 'deed-beside',
    is: ({ text, figure, said }) => {
      const verb = /(?<!\p{Ll})\p{Ll}{1,30}$/u.exec(text.slice(said.start, said.end))?.[0]
      const isDeed = verb !== undefined && speechVerbOf(verb)?.kind === 'act'
      return (
        isDeed
        && figure.start >= said.end
        && /[ ,](?:as|while|after|before|when|although|though|despite) (?!.{0,300} that )/s.test(
          text.slice(said.end, figure.start)
        )
      )
    },
    example: 'Ann Roe pledged to cut the fares as she welcomed 63 guests.'
  },
  {
    name: 'second-clause',
    is: ({ text, figure, said }) =>
      figure.start >= said.end
      && /\b(?:announced|unveiled|confirmed|detailed|outlined)$/.test(text.slice(said.start, said.end))
      && /^ (?:their|his|her|its|an?|the) [^;:“"]{0,120}, (?:and|but) /.test(text.slice(said.end, figure.start)),
    example: 'The club announced its plan for a march, and about 63 people were waiting.'
  }
]
