/** Whether a printed sentence can be read without the one before it. */
import { anyOf } from '../text/any-pattern.js'
import { openPronounIn } from './pronouns.js'
import { withoutQuotes } from './voices.js'

/** A way in which a sentence leans on the one before; `example` must be caught. */
export interface OpenerRule {
  readonly name: string
  readonly pattern: RegExp
  /** All that fits holds this too: it is sooner found, and asked first. */
  readonly holds?: RegExp
  /** Asked of the words outside of quotation marks too. */
  readonly reported?: true
  readonly example: string
}

/** Openings that only the sentence before explains. Words in square brackets were put in, and are no openers. */
export const danglingOpeners: readonly OpenerRule[] = [
  {
    name: 'pronoun',
    pattern:
      /^(?:he|she|it|they|his|her|hers|their|theirs|its|him|them|himself|herself|themselves)(?:['’][a-z]{1,2})?(?![a-z0-9\u00c0-\u024f])/i,
    example: 'They left the hall.'
  },
  {
    name: 'pointer',
    pattern: /^(?:this|that|these|those|such|here)(?:['’]s)?(?![a-z0-9\u00c0-\u024f])/i,
    example: 'That solid engagement continues.'
  },
  {
    name: 'connective',
    pattern:
      /^(?:but|and|or|nor|yet(?! to)|so(?! far)|then|thus|however|meanwhile|also|still|therefore|instead(?! of)|moreover|furthermore|additionally|nevertheless|nonetheless|otherwise|hence|besides|likewise|similarly|conversely|consequently|accordingly|finally|indeed|too|even so|as such|afterwards?|thereafter|(?:later|earlier)(?! (?:this|on|in|today))|among them|of those|in (?:response|turn|return|contrast|addition)(?! to)|in (?:each|both) (?:one|case)s?|now(?= (?:he|she|it|they)(?![a-z])))(?![a-z0-9\u00c0-\u024f-])/i,
    example: 'Later, the hall was cleared.'
  },
  {
    name: 'event word',
    pattern:
      /^(?:the|both) (?:moves?|meetings?|decisions?|announcements?|incidents?|comments?|remarks?|latter|findings|revelations?|disclosures?|allegations?|result|reason|idea|answer|question|problem|issue|matter|change|changes|news|claim|claims|event|events|gesture|development|ones?|others?|same|following|above)(?= (?!of |between |with |by |in which |to (?!be\b)))/i,
    example: 'The move comes after weeks of talks.'
  },
  {
    name: 'others',
    pattern:
      /^(?:another|others?|the (?:other|latter|former)(?=,)|some of (?:them|those|these)|one of (?:them|those|these)|neither|either|most of (?:them|those)|all of (?:them|this|that)|none of (?:them|this|that)|(?:the )?(?:two|three|four) of them|(?:all|none|many|most|each)(?= (?:is|are|was|were|has|have|had)(?![a-z])))(?! than)(?![a-z0-9\u00c0-\u024f])/i,
    example: 'Others stayed at home.'
  },
  {
    name: 'some of them',
    pattern:
      /^(?:while|although|though|when|as|if|because|after|since) (?:the )?(?:one|two|three|four|five|six|some|many|most|several|all|both|none) of (?:them(?![a-z])|(?:those|these)(?=,| (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)(?![a-z])))/i,
    example: 'Since five of them sank, the line has bought no ships.'
  },
  {
    name: 'speech alone',
    pattern:
      /^(?:asked|speaking|when asked|told|referring to (?:that|this|it))[^,]{0,60}, (?:he|she|they|it)(?![a-z0-9\u00c0-\u024f])/i,
    example: 'Asked about the delay, he shrugged.'
  },
  {
    name: 'pronoun behind a participle',
    pattern: /^(?:[A-Z][a-z]{2,12}ing (?!to |about )[^,"“[]{1,60}, (?:it|they)|Born [^,"“[]{1,80}, (?:he|she)) [a-z]/,
    example: 'Standing above the old square, it holds two shrines.'
  },
  {
    name: 'pronoun behind an opening',
    pattern:
      /^(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ii]f|[Ww]hile|[Ww]hen|[Aa]fter|[Bb]efore|[Aa]s|[Aa]lthough|[Ww]ith|[Dd]uring|[Ff]rom|[Ss]ince|[Uu]ntil) [^,A-Z"“[]{1,60}, (?:[^,A-Z"“[]{1,60}, )?(?:he|she|they)(?![a-z0-9])/,
    example: 'After opening a locked door, hidden by a carpet, they wake the owner.'
  },
  {
    name: 'that behind an opening',
    pattern:
      /^(?:although|as|because|if|once|since|though|when|while) (?:that|this|(?:these|those)(?! (?:[a-z]{2,14}(?:ed|ing|ly)(?![a-z])|who |with |in |of |from |on |at )))(?! (?:year|week|month|morning|afternoon|evening|spring|summer|autumn|winter|season|decade|century)(?![a-z])) [a-z]/i,
    example: 'While that engine was sold, its second one is still in use.'
  },
  {
    name: 'they behind an opening',
    pattern:
      /^(?:after|at|by|during|in|last|next|on|once|since|then|upon) [a-z]{2,14}(?: [a-z]{2,14}){0,2},? they [a-z]/i,
    example: 'Upon arrival they found the gate locked.'
  },
  {
    name: 'time later',
    pattern:
      /^(?:(?:(?:a little|little|just|only|slightly) )?(?:(?:over|under|more than|less than|about|almost|nearly) )?(?:an?|one|two|three|four|five|several|some|many|a few|a couple of|\d{1,3}) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|moments?|laps?|rounds?|games?) (?:later|earlier|after that|before that)(?:,| (?!than|this|on|in|today)[a-z])|^(?:(?:shortly|soon|right|not long|minutes|hours|moments) (?:after|afterwards?|before)|a (?:short|little|brief) (?:while|time) (?:later|after|earlier)),/i,
    example: 'Three weeks later, the owner gave up.'
  },
  {
    name: 'told by this',
    pattern:
      /^(?:for|with|after|before|because of|despite|by|at|from|on|in|to|of|since|until|beyond|besides|like|under|through|during|following|along with|based on) (?:(?:all|much|some|many|most|part) of )?(?:that(?:,| (?:time|point|day|night|year|date|period|moment|case|way|note|end|score|basis)(?![a-z]))|(?:this|these|those)(?:,| (?!year|week|month|morning|afternoon|evening|spring|summer|fall|autumn|winter|season|quarter|decade|century|past|last|coming|who|with|in|living|on|at|of|from|[a-z]{2,12}ing )))/i,
    example: 'For that, the town has one stubborn clerk to thank.'
  },
  {
    name: 'rest of a thing',
    pattern:
      /^the (?:rest of (?:the|his|her|its|their)|latest [a-z]{3,14} to [a-z]{2,14}|(?:statement|report) (?:goes|went|came|comes|adds|added|says)|(?:request|magazine|newspaper|paper|tabloid|clip|footage|post|office) (?:could|was|is|has|had|also|says|said|claims|claimed|comes|came|published|reported|shows|showed))(?![a-z])/i,
    example: 'The rest of the speech was about the quay.'
  },
  {
    name: 'one of a row',
    pattern:
      /^(?:(?:first|second|third|fourth)(?:ly)?|lastly|first of all|for one|in another|more recently|most recently|again|once again|in the end|overall|either way|elsewhere|specifically|in particular),/i,
    example: 'Second, the old pump would have to be sold.'
  },
  {
    name: 'chat',
    pattern: /^(?:oh|sure|well|yes|no|ok|okay|hey|wow|yeah|ah|alas|right|true|look|anyway)[,!]/i,
    example: 'Oh, and a second pump as well.'
  },
  {
    name: 'two without names',
    pattern:
      /^(?:both (?!(?:[\p{L}.'’-]{1,20} ){1,5}and )|(?:the|all) (?:two|three|four|five|pair|duo|trio|couple)(?: of them)? (?:[a-z]))/iu,
    example: 'Both wardens shrugged.'
  },
  {
    name: 'then behind',
    pattern: /^the (?:[a-z]{2,14} ){1,2}(?:(?:are|had|has|is|was|were|will|would) )?then [a-z]/i,
    example: 'The ferry will then sail to the upper lock.'
  },
  {
    name: 'some of them behind an opening',
    pattern:
      /^(?:after|at|before|by|during|following|in|on|since|when) [^,"“]{3,50}, (?:one|two|three|four|several|some|many|most|all|both|none) of them(?![a-z])/i,
    example: 'After a short chase, two of them got away.'
  },
  {
    name: 'place of what stands before',
    pattern:
      /^(?:inside|outside|nearby|next door|upstairs|downstairs|underneath) (?:was|were|is|are|sat|stood|lay)(?![a-z])/i,
    example: 'Inside was a box of old letters.'
  },
  {
    name: 'answer',
    pattern: /^(?:not (?:yet|really|exactly|quite|necessarily|at all)|yes|no|never),["”]? (?:said|says)(?![a-z])/i,
    example: 'Not yet, said Jane Roe of the guild.'
  },
  {
    name: 'what followed',
    pattern:
      /^(?:what (?:resulted|followed|ensued)|(?:slightly|much|far|a little|a lot|no) (?:more|less|fewer) (?:has|have|had|is|are|was|were|will)|in the (?:(?:next|following|ensuing) (?:few )?(?:minutes?|seconds?|moments?)|(?:following|ensuing) (?:days?|weeks?|months?|years?|hours?))|the caption (?:simply |also )?(?:read|reads|said|says))(?![a-z])/i,
    example: 'What followed was a long night.'
  },
  {
    name: 'that behind a comma',
    pattern: /^(?:as|for|in|to|with) [^,"“]{2,40}, (?:that|this)(?:['’]s| is| was| would| will| means) /i,
    example: 'As in the first play, that’s a lonely island.'
  },
  {
    name: 'original',
    pattern: /^the original (?:also )?(?:was|were|is|had|has|called|said|says|reads?|came|did|would)(?![a-z])/i,
    example: 'The original called on members to wait.'
  }
]

/** Ways in which the end or the middle leans on another sentence. */
export const danglingInside: readonly OpenerRule[] = [
  {
    name: 'nameless speaker',
    pattern:
      /[,.?!…]["”’'],? (?:he|she|they|it|the (?:man|woman|two)) (?:also |later |then |had )?[a-z]{2,14}(?![a-z])/,
    example: '"We are ready," she said.'
  },
  {
    name: 'nameless source',
    pattern: /, (?:he|she|it|they) (?:also )?(?:said|added|says|reported|wrote|told [a-z]{2,14})\.$/,
    example: 'Foul play is not suspected, it said.'
  },
  {
    name: 'pointer inside',
    reported: true,
    pattern:
      /^[^"“]{8,}\b(?:this|these) (?:case|quartet|trio|duo|pair|bill|measure|incident|attack|decision|ruling|agreement|proposal|situation|man|woman|men|women)\b/,
    holds: /this |these /,
    example: 'Just 12 points separate this quartet.'
  },
  {
    name: 'passage inside',
    reported: true,
    pattern:
      /^[^"“]{8,}\bthat (?:line|sentence|passage|paragraph|clause|remark|assertion|assessment|proposal)(?= (?:removed|deleted|cut|out|be|in|from)(?![a-z])|[.,;])/,
    holds: /that (?:line|sentence|pas|para|clause|remark|ass|prop)/,
    example: 'The clerk of the court wanted that line deleted.'
  },
  {
    name: 'noun with that',
    reported: true,
    pattern:
      /^[^"“]{3,}? (?:about|after|against|at|behind|by|during|for|from|in|into|of|on|over|to|under|with) (?:that (?!(?:time|day|date|night|year|point|moment|country|state|city|town|region|area|place)(?![a-z])|of(?![a-z])|with(?![a-z])|they|there|the(?![a-z])|not(?![a-z])|happen|came|comes|is(?![a-z])|was|were|has|had|can|will|would|could|may|might|must|should)|those (?![a-z]{2,14}(?:ed|ing|ly)(?![a-z])|(?:able|born|caught|found|given|held|hurt|known|left|lost|made|most|seen|sent|shot|still|taken|too)(?![a-z])|of |with |in |who|from |that |on |at |to |for |not |under |around |between |without |outside |inside ))[a-z]{3,14}(?![a-z])/,
    holds: / that | those /,
    example: 'The mill paid for that account of the flood.'
  },
  {
    name: 'no such',
    reported: true,
    pattern: /^[^"“]{3,}? no such (?!thing|luck|place)[a-z]{3,14}/,
    holds: / no such /,
    example: 'The miller had no such fears.'
  },
  {
    name: 'that is told of',
    reported: true,
    pattern:
      /^[^"“]{3,}?(?:said|says|added|confirmed|believes?|believed|thinks?|thought|suggests?|suggested|claims?|claimed|denied) that(?:['’]s| is| was| could be| may be| might be| would be) (?!(?:[a-z]{2,14}ed|done|made|given|why|built|bought|sold|taken|found|told|written|known|seen|sent|kept|held|lost|left|born)(?![a-z]))/,
    holds: / that(?:['’]s| (?:is|was|could|may|might|would)) /,
    example: 'The police later confirmed that was the gate of the mill.'
  },
  {
    name: 'those at the end',
    reported: true,
    pattern:
      /^[^"“]{3,}? (?:these|those) (?!(?:at|in|of|from|on|with|by|for|to|under|between|around|near|without|against|who|two|three)(?![a-z])|[a-z]{2,14}ing )[a-z]{2,14}(?: [a-z]{2,14})?s[.!?]$/,
    holds: /(?:these|those) [a-z ]{3,30}s[.!?]$/,
    example: 'The map of the guild will show you those quays.'
  },
  {
    name: 'that day at the end',
    reported: true,
    pattern:
      /^(?!.{0,600}(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|[Ww]hen|[Tt]he (?:day|night|morning|evening|week|month|year|season) )).{3,} that (?:night|day|evening|morning|afternoon|week|month|year|season)[.!]$/,
    holds: / that [a-z]{3,9}[.!]$/,
    example: 'The miller says that two boats were lost that night.'
  },
  {
    name: 'story of another',
    pattern: /\bthe (?:newspaper|magazine|paper|tabloid)['’]s (?:story|report|article|account|claims?)(?![a-z])/,
    holds: /paper['’]s |magazine['’]s |tabloid['’]s /,
    example: 'The guild pushed back against the newspaper’s story.'
  },
  {
    name: 'word to the reader',
    pattern: /^please (?:see|visit|click|check|note|refer|sign|contact|enable|read|subscribe)(?![a-z])/i,
    example: 'Please see the page of the guild for its rules.'
  },
  {
    name: 'correction',
    pattern:
      /^(?:(?:corrections?|clarification|editor['’]s note|updated?):? )?(?:an earlier|a previous|this|(?<=: )the) (?:version|article|story|report|post) (?:of this|originally|previously|initially|misstated|incorrectly|has been (?:updated|corrected))\b/i,
    example: 'CORRECTION: This article originally said that the bridge is in Bergen.'
  },
  {
    name: 'speech without words',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,6}(?:\p{Lu}[\p{L}.'’-]{0,20})?(?:, [^,"“]{2,80}, |(?<= ))(?:said|asked|added|wrote|replied|continued|explained|tweeted|concluded|weighed in|chimed in|charged|argued|claimed|noted|warned|insisted|stated|remarked|told (?:reporters|them|him|her|us))(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:in|at) an? (?:statement|interview|news conference|press conference|tweet|letter|email)| later| at the time)?\.$/u,
    example: 'Mayor Clara Lindqvist, a Liberal, asked on Tuesday.'
  },
  {
    name: 'explains a remark',
    pattern: /^[^,;"“]{3,60} (?:was|were|is|are) (?:also |apparently |likely )?referring to /,
    holds: / referring to /,
    example: 'The mayor was referring to the bridge that was closed last year.'
  },
  {
    name: 'words alone',
    pattern:
      /^(?="[^"]{0,600}"$|“[^“”]{0,600}”$).*(?<![\p{L}\p{N}.])(?:I(?!\.)|[Ww]e|[Mm]y|[Oo]ur|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Tt]his|[Tt]hat|[Yy]ou|[Yy]our)(?![\p{L}\p{N}])/u,
    example: '"I have not heard one example."'
  },
  {
    name: 'breaks off',
    pattern: /(?:\.\.\.|…)["”’')\]]{0,3}$/,
    example: 'Most of the rolls that are out of date...'
  },
  {
    name: 'credit',
    pattern:
      /(?:^|[.] )(?:[^.]{0,80} contributed (?:to this (?:report|story|article)|reporting)|(?:additional )?(?:reporting|writing|editing) by [^.]{3,80})\.?$/i,
    holds: /contributed |(?:report|writ|edit)ing by /i,
    example: 'Jane Roe contributed to this report.'
  },
  {
    name: 'noun with this',
    reported: true,
    pattern:
      /^[^"“]{3,}?[a-z,] (?:this|these) (?!(?:year|week|month|morning|afternoon|evening|spring|summer|fall|autumn|winter|season|weekend|quarter|decade|century|past|last|coming|time|is|was|will|would|has|had|can|could|may|might|must|should|day|early|late|much|many|few|days|years|weeks|months)(?![a-z]))(?:[a-z]{2,14}-?){1,3}(?![a-z])/,
    holds: / this | these /,
    example: 'The mayor predicted these measures could hurt the mill.'
  }
]

const isOpener = anyOf(danglingOpeners.map(({ pattern }) => pattern))

/** Marks that may stand before the first word. */
const leadingMarks = /^[\s"'“”‘’(…—–-]{1,6}/

/** The rule that the opening breaks, or `null` where it stands. */
export function danglingIn(printed: string): string | null {
  const words = printed.replace(leadingMarks, '')
  if (firstPerson.test(words) && !/^["“]/.test(printed)) return 'first person'
  const opener = isOpener(words) ? danglingOpeners.find(({ pattern }) => pattern.test(words)) : undefined
  const inside = pointing.test(printed) ? danglingInside : withoutPointers
  const rule = opener ?? inside.find((one) => (one.holds?.test(printed) ?? true) && isBroken(one, printed))
  return rule?.name ?? (openPronounIn(printed) === null ? null : 'nobody for a pronoun')
}

/** Asked first, as most sentences hold none: a word that all rules of `reported` need. */
const pointing = /th(?:at|is|[eo]se)[ '’]| no such /
const withoutPointers = danglingInside.filter(({ reported }) => reported !== true)

function isBroken({ pattern, reported }: OpenerRule, printed: string): boolean {
  if (pattern.test(printed)) return true
  return reported === true && /["“]/.test(printed) && pattern.test(withoutQuotes(printed))
}

/** Outside of quotation marks, one whom the reader does not know. */
const firstPerson =
  /^(?:(?:are|do|did|can|could|should|shall|will|would|have|must|may|were) (?=(?:i|we) ))?(?:i|we|my|our|me|us)(?:['’][a-z]{1,2})?(?![a-z0-9\u00c0-\u024f.])/i
