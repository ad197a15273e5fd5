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
      /^(?:CLOSE|(?:(?:MUST|JUST) )?WATCH(?:ED)?|READ|VIDEO|PHOTOS?|MORE|RELATED|LIVE BLOG|(?:SHARE )?COPY LINK|(?:(?:[A-Z]{2,20} ){1,4}\d{1,4}|[A-Z]{3,5}-TV)(?= (?:The|A|An|In|On)(?![A-Za-z]))):? [A-Z][a-z -]/,
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
    name: 'day of a picture',
    pattern:
      /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d (?=[A-Z][a-z])/,
    example: 'June 5, 2017 Mayor Ann Roe opens the quay of Harwick.'
  },
  {
    name: 'name without its sentence',
    pattern:
      /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[A-Z][^ ,;:"“(]{1,20} ){0,3}[A-Z][^ ,.;:"“(]{1,20}, (?:was|were|is|are|has|had) /,
    example: 'Harwick Ferries, was bought by the mill.'
  },
  {
    name: 'heading in capitals',
    pattern: /^(?:[A-Z][A-Z'’&]{1,20} ){3,8}[A-Z][A-Z'’&]{1,20}(?: [-–—]|:) (?=[A-Z][a-z])/,
    example: 'HARWICK MILL WANTS MORE FERRIES - The guild of Orva will ask the town to pay for two.'
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

/** Lines that begin so stand beside the report: sentences, some of them, and of no news. */
export const besideHeads: readonly PageRule[] = [
  {
    name: 'note of the desk',
    // A correction is news: it says what was wrong.
    pattern: /^(?:(?:Editor|EDITOR)['’]?[sS]?['’]? (?:note|Note|NOTE)|Disclaimer)(?: [^:]{1,24})?: /,
    example: 'Editor’s note: An earlier version gave the ferry of Harwick another name.'
  },
  {
    name: 'rest in peace',
    pattern: /^(?:R[Ii]P|R\.I\.P\.) (?=[A-Za-z])/,
    example: 'RIP the old miller of Harwick, a friend of all.'
  },
  {
    name: 'citation',
    pattern: /^(?:Cf\.|Ibid\.|Fig(?:ure|\.) \d{1,3}[:.]) /,
    example: 'Cf. J. Roe and R. Voss, The Ferries of Harwick, p. 40.'
  },
  {
    name: 'whose words a page holds',
    pattern:
      /^(?:(?:User|Reader|The|Any|All) )?(?:[Cc]omments?|[Pp]ostings?|[Vv]iews|[Oo]pinions|[Ss]tatements?)(?: (?:or|and) [a-z]{4,12})?(?: (?:expressed|posted|made|published)[^,.]{0,60}?)? (?:do|does|may)(?: not|n['’]t) (?:necessarily |always )?(?:reflect|represent|express)/,
    example: 'Views expressed in letters do not necessarily reflect those of the Harwick Post.'
  },
  {
    name: 'words before a broadcast',
    pattern:
      /^[A-Z]{2,6}(?:['’]s?| News['’]s?) (?:[A-Z][A-Za-z\u00c0-\u024f'’-]{1,20} ){2,3}(?:discusses|joins|explains|(?:speaks|talks) (?:with|to)|has (?:more|the (?:story|details|latest))|looks at|takes a look)(?![a-z])/,
    example: 'HBN’s Ann Roe discusses with the miller.'
  },
  {
    name: 'who writes',
    pattern: /^(?<writer>(?:[A-Z][A-Za-z\u00c0-\u024f.'’-]{1,20} ){2,3})\k<writer>/,
    example: 'Ann Roe Ann Roe writes about ferries for the Harwick Post.'
  }
]

/** Whether the line is no sentence of the report. */
export function isOfPage(printed: string): boolean {
  return isHead(printed) || isTail(printed.slice(-lastWords)) || isDatedPicture(printed) || isVideo(printed)
}

/** "Ferries grow dearer (2:40) As the harbour fills, ...": the name of a video and its length, glued to a sentence. */
function isVideo(printed: string): boolean {
  return printed.includes(':') && /\(\d{1,2}:\d\d\) (?:The|An?|In|On|As|At|It|When|While|After)(?= [a-z])/.test(printed)
}

/** Whether the line stands beside the report: by its first words, or a blurb in capitals. */
export function isBeside(printed: string): boolean {
  return isBesideHead(printed) || !/[a-z]/.test(printed)
}

const isBesideHead = anyOf(besideHeads.map(({ pattern }) => pattern))

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
  /(?<!(?<![a-z])(?:is|are|of|the|an?|newly|by|from|with|and|for) )(?<![a-z])[a-z]{2,14}ed(?![a-z])|(?<![a-z])(?:was|were|had|has|have|said|says|will|would|could|can|did|does|do|may|might|must|should|got|took|won|began|came|went|made|left(?! (?:window|side|hand|arm|corner|wing))|met|gave|held|saw|told|fell|rose|lost|led|set|put|became|ran|sent|shot|kept|found|brought|bought|sold|built|wrote|grew|hit|due|born)(?:n['’]t)?(?![a-z])/

/** Verbs of what is to come on a day that is named. */
const planned =
  /(?<![a-z])(?:take|expire|begin|end|start|open|run|close|come|fall|go|arrive|return|premiere|launch|hit|conclude|resume|last|cover|mark|remain|stand|date)(?:e?s)?(?![a-z])/

/** "The last day of the fair is June 5, 2017." */
const isThing =
  /(?<![a-z])(?:is|are) (?!(?:seen|shown|pictured|greeted|led|taken|carried|[a-z]{2,14}(?:ing|ed))(?![a-z]))/
