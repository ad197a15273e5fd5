/** What tells that the report gives a figure, although its sentence says who told something. */
import { speechVerbOf } from '../lexicon/speech.js'
import { isWithin } from '../text/spans.js'
import type { Range } from '../types.js'

/** A figure in the sentence of an attribution. */
export interface Covered {
  readonly text: string
  readonly sentence: Range
  readonly figure: Range
  /** The source with its verb: "Ann Roe, who runs two shops, said". */
  readonly said: Range
}

/** "Said Ann Roe", "says the group": the verb first. */
function isInverted(said: string): boolean {
  const verb = /^\p{Ll}+/u.exec(said)?.[0] ?? ''
  return said.length > verb.length && speechVerbOf(verb) !== null && !said.startsWith(' by ', verb.length)
}

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
  },
  {
    name: 'holder',
    is: ({ text, sentence, said }) => heldBy.test(text.slice(Math.max(sentence.start, said.start - 40), said.end)),
    example: 'Records released by the Harwick council also documented 63 thefts.'
  },
  {
    name: 'other-subject',
    is: ({ text, figure, said }) => {
      const behind = text.slice(said.end, Math.max(said.end, figure.start))
      return (
        /["”’]\s?$/.test(text.slice(said.start - 2, said.start))
        && /^, (?:and|but|while|although|though|whereas) (?!that\b)/.test(behind)
        && !/[“"‘:]|\b(?:said|says|added|adding|noted|noting|estimated|warned|told|predicted|explained)\b/.test(behind)
      )
    },
    example: '“It did not go well,” Ann Roe said, and the town expected more of a hall that had cost 63 dollars.'
  },
  {
    name: 'said-doing',
    is: ({ text, figure, said }) =>
      /^,? (?:speaking|standing|sitting|flanked|surrounded|appearing|gesturing|referring|reacting|responding|alluding|wearing|testifying) [^“"‘:]*$/.test(
        text.slice(said.end, Math.max(said.end, figure.start))
      ) && !/\bthat\b/.test(text.slice(said.end, Math.max(said.end, figure.start))),
    example: '“It is about more than bread,” Ann Roe said, speaking from a stage to 63 bakers.'
  },
  {
    name: 'announced-doing',
    is: ({ text, figure, said }) =>
      announced.test(text.slice(said.start, said.end))
      && /^ (?:their|his|her|its|an?|the) [^;:“"]{0,120}, (?:giving|marking|ending|following|coming|becoming|drawing|joining|prompting|sparking|angering|surprising|defying) [^;:“"]*$/.test(
        text.slice(said.end, Math.max(said.end, figure.start))
      ),
    example: 'Ann Roe announced a deal on the harbour, giving her blessing to a plan drawn up by 63 bakers.'
  },
  {
    name: 'gloss-relative',
    is: ({ text, figure, said }) =>
      /, (?:which|who|where|whose|whom) [^,;:“"‘]*$/.test(text.slice(said.end, Math.max(said.end, figure.start))),
    example: 'Ann Roe said it would be sold in Harwick, where the Greens have won 63 seats.'
  },
  {
    name: 'gloss-apposed',
    is: ({ text, figure, said }) =>
      figure.start >= said.end
      && /(?<!\b(?:in|at|on|near) (?:the )?(?:\p{Lu}[\p{L}.’'-]{1,30} ){0,3})\b\p{Lu}[\p{L}.’'-]{1,30}, (?:an?|the (?:\p{L}{2,16} ){0,2}\p{L}{2,20}['’]s) (?:\p{Ll}[\p{Ll}-]{1,20} ){1,6}(?:of|with|for|in) (?:\p{Ll}{2,12} ){0,3}$/u.test(
        text.slice(Math.max(said.end, figure.start - 160), figure.start)
      ),
    example: 'Ann Roe also said Norvale would leave the Tarn League, an alliance of 63 towns.'
  },
  {
    name: 'gloss-time',
    is: ({ text, figure, said }) =>
      /\b(?:during|at|in) an? (?:time|period|year|era|decade) (?:when|in which) [^;:“"]*$/.test(
        text.slice(said.end, Math.max(said.end, figure.start))
      ),
    example: 'Ann Roe said bakers were blamed for fires during a time when 63 mills burned.'
  },
  {
    name: 'partly-according',
    is: ({ text, figure, said }) =>
      /^according\b/i.test(text.slice(said.start, said.end))
      && /, including [^,]*[^,] $/.test(text.slice(figure.end, Math.max(figure.end, said.start))),
    example: 'Rowers saw over 63 swans, including some that are ill according to the Harwick Bird Board.'
  },
  {
    name: 'source-in-aside',
    is: ({ text, said }) => / (?:--|–|—) /.test(text.slice(said.start, said.end)),
    example: 'The report – which was paid for by the men behind the lawsuit – found that 63 scales were wrong.'
  },
  {
    name: 'participle-behind',
    is: ({ text, figure, said }) =>
      figure.end <= said.start
      && /^\p{Ll}+ (?:announced|released|published|unveiled|reported|revealed)$/u.test(text.slice(said.start, said.end))
      && /^ (?:last|earlier|this|in|on|by)\b/.test(text.slice(said.end, said.end + 9)),
    example: 'The mayor will speak on the 63 dollar budget for baking and research announced last year.'
  },
  {
    name: 'part-of-plan',
    is: ({ text, figure, said }) =>
      /\bas part of an? [^,;:“"]*\b(?:that|which) [^,;:“"]*$/.test(
        text.slice(said.end, Math.max(said.end, figure.start))
      ),
    example: 'Ann Roe called for a ban, as part of a plan against theft that includes 63 steps.'
  },
  {
    name: 'judged',
    is: ({ text, figure, said }) =>
      /\b(?:denounced|condemned|mourned|praised|hailed|slammed|blasted|critici[sz]ed|welcomed|lamented|mocked)$/.test(
        text.slice(said.start, said.end)
      )
      && /^ (?!that\b)(?:(?!\b(?:that|saying|calling)\b)[^;:])*$/.test(
        text.slice(said.end, Math.max(said.end, figure.start))
      ),
    example: 'Ann Roe has denounced what she called the “murder” of 63 bakers.'
  }
]

/** Papers that somebody else wrote than who let them be seen: "records released by the council", "papers filed with the court". */
const heldBy =
  /\b(?:records|documents|papers|e-?mails|letters|memos|files|filings|transcripts|tapes|recordings|footage|messages|notes)\b[^,.;:]{0,24}\b(?:(?:released|published|made public|posted|unsealed|handed over|turned over)(?: \S+){0,2} by|(?:obtained|seen|reviewed|viewed) by|(?:filed|submitted|lodged|registered)(?: \S+){0,2} (?:with|to|by)|with)\b[^,;:]*$/i

const announced = /\b(?:announced|unveiled|confirmed|detailed|outlined)$/
