/** Whether a line is of the page around a report: a label, a word to who reads the page, or words under a picture that has a date. */
import { anyOf } from '../text/any-pattern.js'

/** A kind of such line; `example` must be caught. */
export interface PageRule {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
}

/** Lines that begin so. */
export const pageHeads: readonly PageRule[] = [
  {
    name: 'glued label',
    pattern:
      /^(?:CLOSE|WATCH|READ|VIDEO|PHOTOS?|MORE|RELATED|LIVE BLOG|(?:[A-Z]{3,20} ){1,4}\d{1,4}(?= (?:The|A|An|In|On)(?![A-Za-z]))):? [A-Z][a-z-]/,
    example: 'CLOSE Hundreds of boats are still at sea.'
  },
  {
    name: 'furniture',
    pattern:
      /^(?:(?:Media|Image|Hide|Toggle) [Cc]aption|Story highlights|Continue reading(?: the main story)?|Image copyright|Skip (?:in|to|ad)|Play video|Read more|Also read|Share (?:this|on)) (?=[A-Z])/,
    example: 'Continue reading the main story The mayor of Harwick will pay for the quay.'
  },
  {
    name: 'date of another report',
    pattern:
      /^\((?:\d{1,2}\/\d{1,2}\/\d{2,4}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?)\) /,
    example: '(12/04/2012) The mill of Harwick has a new owner.'
  },
  {
    name: 'label in brackets',
    pattern: /^\[(?:Video|Photo|Image|Link|Update|Watch|Listen)[^\]]{0,30}\] /,
    example: '[Video link] The ferry of Harwick enters the lock.'
  },
  {
    name: 'pointer to the page',
    pattern:
      /^(?:(?:Above|Below) (?:is|are) (?:an?|the|some|our)|Read on (?:for|to)|The (?:video|picture|photo|image) shown here|As (?:(?:noted|mentioned|described|explained|shown|stated) (?:above|below|earlier|before|previously)|will be (?:described|shown|seen)))(?![a-z])/,
    example: 'Below is a short list of the ferries of Harwick.'
  },
  {
    name: 'rules of a page',
    pattern:
      /^To (?:comment|report|subscribe|unsubscribe|view|post)(?![a-z]).{0,160}, (?:please|you (?:must|need|have)|click)/,
    example: 'To comment on this story, you must be logged in.'
  },
  {
    name: 'call to click',
    pattern: /^(?:CLICK HERE(?![A-Z])|(?:Click|Tap) here(?![a-z]))/,
    example: 'CLICK HERE to see all of the ferries of Harwick.'
  },
  {
    name: 'right of a page',
    pattern: /^[A-Z][^ ]{1,30} reserves the right to (?:delete|remove|edit|moderate|block)(?![a-z])/,
    example: 'Harwick.org reserves the right to delete letters.'
  },
  {
    name: 'number in a gallery',
    pattern: /^[^.,:"“]{0,50}\d{1,3} of \d{1,3} (?:Skip|Photos?|Hide|Next|Previous)(?![a-z])/,
    example: 'Harwick News 4 of 12 Skip The ferry enters the lock.'
  },
  {
    name: 'day without its sentence',
    pattern: /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\. \d{1,2}\. [a-z]/,
    example: 'Mar. 14. after her boat was found near the mill of Harwick.'
  },
  {
    name: 'name without its sentence',
    pattern:
      /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[A-Z][^ ,;:"“(]{1,20} ){0,3}[A-Z][^ ,.;:"“(]{1,20}, (?:was|were|is|are|has|had) /,
    example: 'Harwick Ferries, was bought by the mill.'
  },
  {
    name: 'charge without its sentence',
    pattern:
      /^(?:Charged with|Accused of|Convicted of|Wanted for|Sentenced to|Arrested for|Posted by|Published (?:on|in|by)|Updated (?:on|at)) [^,]{3,200}\.$/,
    example: 'Charged with eight counts of selling the fish of others.'
  }
]

/** Lines that end so. */
export const pageTails: readonly PageRule[] = [
  {
    name: 'pointer at the end',
    pattern:
      /(?:(?:see|seen|shown|pictured|found|quoted|described|mentioned|listed|embedded) (?:above|below)|[Cc]lick here|CLICK HERE)\)?[.!]$/,
    example: 'A photo of the new ferry can be seen above.'
  },
  {
    name: 'comments',
    pattern: /in the comments?(?: section)?(?: below)?[.!]$/,
    example: 'Keep telling the guild of your ferries in the comments.'
  }
]

/** Whether the line is no sentence of the report. */
export function isOfPage(printed: string): boolean {
  return isHead(printed) || isTail(printed.slice(-lastWords)) || isDatedPicture(printed)
}

const isHead = anyOf(pageHeads.map(({ pattern }) => pattern))

const isTail = anyOf(pageTails.map(({ pattern }) => pattern))

/** Characters that hold what is asked of an end: the whole would be searched for it letter by letter. */
const lastWords = 64

/** "Ann Roe opens the quay of Harwick, Monday, June 5, 2017.": a day with its year at the end, and nothing that was done or will be. */
function isDatedPicture(printed: string): boolean {
  if (!/\d{4}/.test(printed.slice(-lastWords)) || !dated.test(printed)) return false
  const main = printed.split(/ (?:after|as|before|during|following|when|while) /)[0]!
  return sceneOf.test(main) || (!told.test(main) && !planned.test(main) && !isThing.test(main))
}

const dated =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d(?:, (?:in|at|near) [^"”]{2,48})?\.$/

const sceneOf = /^(?:The scene of|An? (?:general |aerial )?view of) /

/** A verb that tells: by its ending, unless it is one of a row of nouns, or a common one without that ending. */
const told =
  /(?<!(?<![a-z])(?:is|are|of|the|an?|newly|by|from|with|and|for) )(?<![a-z])[a-z]{2,14}ed(?![a-z])|(?<![a-z])(?:was|were|had|has|have|said|says|will|would|could|can|did|does|do|may|might|must|should|got|took|won|began|came|went|made|left|met|gave|held|saw|told|fell|rose|lost|led|set|put|became|ran|sent|shot|kept|found|brought|bought|sold|built|wrote|grew|hit|due|born)(?:n['’]t)?(?![a-z])/

/** Verbs of what is to come on a day that is named. */
const planned =
  /(?<![a-z])(?:take|expire|begin|end|start|open|run|close|come|fall|go|arrive|return|premiere|launch|hit|conclude|resume|last|cover|mark|remain|stand|date)(?:e?s)?(?![a-z])/

/** "The last day of the fair is June 5, 2017." */
const isThing =
  /(?<![a-z])(?:is|are) (?!(?:seen|shown|pictured|greeted|led|taken|carried|[a-z]{2,14}(?:ing|ed))(?![a-z]))/
