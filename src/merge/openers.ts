/** Whether a printed sentence can be read without the one before it. */
import { anyOf } from '../text/any-pattern.js'
import { openPronounIn } from './pronouns.js'
import { isUnderPicture } from './standing.js'
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
      /^(?:both (?!(?:[\p{L}.'’-]{1,20} ){1,5}and )|the (?:two|three|four|five|pair|duo|trio|couple)(?: of them)? (?:[a-z]))/iu,
    example: 'Both wardens shrugged.'
  },
  {
    name: 'then behind',
    pattern: /^the (?:[a-z]{2,14} ){1,2}(?:(?:are|had|has|is|was|were|will|would) )?then [a-z]/i,
    example: 'The ferry will then sail to the upper lock.'
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
  const rule = opener ?? danglingInside.find((one) => (one.holds?.test(printed) ?? true) && isBroken(one, printed))
  return rule?.name ?? (openPronounIn(printed) === null ? null : 'nobody for a pronoun')
}

function isBroken({ pattern, reported }: OpenerRule, printed: string): boolean {
  if (pattern.test(printed)) return true
  return reported === true && /["“]/.test(printed) && pattern.test(withoutQuotes(printed))
}

/** Why the printed words are no sentence of the report, or `null`: no stop at the end, half a quotation, a caption. `article`: its text. */
export function brokenIn(printed: string, article: string = printed): string | null {
  if (!/[.!?…]["'”’»)\]]{0,3}$/.test(printed)) return 'no stop'
  if (!balanced(printed) || isHalfSingle(printed)) return 'half a quotation'
  if (/^(?:\(\d{1,2}\) |\d{1,2}[/)] ?|\[\d{1,3}\] ?|\d{1,2}\. )\p{L}/u.test(printed)) return 'list number'
  if (/^RT @\w/.test(printed)) return 'passed on'
  if (isLabelled(printed, article) || hasEmoji(printed)) return 'no words of the report'
  if (hole.test(printed) || headless.test(printed) || isStopApart(printed, article) || /[-_]{3}/.test(printed))
    return 'a word is missing'
  if (namesAlone.test(printed) || labels.test(printed)) return 'names alone'
  if (/^(?:Image|Photo|Video|Credit) (?:The|An?|In|On) /.test(printed)) return 'caption'
  if (!/^[\s"'“‘(\[]{0,3}[\p{Lu}\p{N}$€£\[]/u.test(printed)) return 'small letter'
  if (isUnderPicture(printed)) return 'caption'
  // Asked first: most sentences hold none of these.
  return (printed.includes('/') || pictured.test(printed)) && caption.test(printed) ? 'caption' : null
}

/** "HARBOUR MASTER ROE: ", before a line of an interview that is printed word by word, but also "NEW DELHI: ". No `g`: it is tested. */
const label = /^(?:\p{Lu}[\p{Lu}.'’-]{1,20} ){1,3}\p{Lu}[\p{Lu}.'’-]{1,20}: (?<!^BREAKING NEWS: )/u

/** The label of whoever speaks a line, where it comes twice in the article: a place or a heading mostly comes once. */
export function speakerLabelIn(printed: string, article: string): string | null {
  const found = label.exec(printed)?.[0]
  return found !== undefined && article.indexOf(found) !== article.lastIndexOf(found) ? found : null
}

/** Whether the line is somebody's: by its label, or by words of the first or second person behind one. */
function isLabelled(printed: string, article: string): boolean {
  const found = label.exec(printed)?.[0]
  if (found === undefined) return false
  return (
    speakerLabelIn(printed, article) !== null
    || /(?<![\p{L}\p{N}.])(?:I(?![.\p{L}\p{N}])|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Oo]ur)(?![\p{L}\p{N}])/u.test(
      withoutQuotes(printed.slice(found.length))
    )
  )
}

/** Outside of quotation marks: within them they are part of what somebody wrote. */
function hasEmoji(printed: string): boolean {
  return emoji.test(printed) && emoji.test(withoutQuotes(printed))
}

const emoji = /[\u{1f300}-\u{1faff}]/u

/** "The third at .": what stood before the stop was lost on the page. */
const hole =
  /[ (](?:(?:a|an|the|and|or|their|its|my|your|our)|(?:of|at|in|by|for|from|to|with|on|as|his|her) )[.!?]["'”’)\]]{0,3}$/

/** "The also said", "In 2011, received a prize", "Not exactly the first", "[Ann Roe] but did not": nobody of whom it is said. */
const headless =
  /^(?:(?:\[[^\]]{2,40}\]|He|She|They|It) (?:but|and|or) (?:did|does|do|was|were|is|has|had|will|would|could|can|said|not)|Not (?:exactly|quite|that|when|because)|The (?:also|then|was|were|is|are|has|had|said|says|will|would)|(?:In|On|Since) [^,"“]{2,30}, (?:was|were|is|are|has|had|received|became|began|joined|served|won|went|got|took|gave|made|said|says)) /

/** "One of them is Harwick's Anna .": a word was lost before a stop that stands apart, in an article whose stops do not. */
function isStopApart(printed: string, article: string): boolean {
  if (!/[\p{L}\p{N}] [.!?]["'”’)\]]{0,3}$/u.test(printed)) return false
  // Its beginning tells how it sets them: the whole, asked for each sentence, would be quadratic.
  const beginning = article.slice(0, enoughForStops)
  const stops = beginning.match(/[.!?](?=\s|$)/g) ?? []
  const apart = beginning.match(/ [.!?](?=\s|$)/g) ?? []
  return 4 * apart.length < stops.length
}

/** Characters: some forty sentences. */
const enoughForStops = 4000

/** "With: Jane Roe, Mary Major.": a list of a cast, of winners or of places; no word of it is a verb. */
const namesAlone =
  /^["“]?\p{Lu}[^ ]{0,40}(?: (?:\p{Lu}[^ ]{0,40}|and|of|the|by|with|in|for|at|de|van|von|der|da|la|&))+["”]?$/u

/** "Rating: R. Running time: 91 minutes.": lines of a table. */
const labels = /^[A-Z][A-Za-z ]{2,20}: [^.:]{1,40}\. [A-Z][A-Za-z ]{2,20}: [^.:]{1,40}\.$/

/** Words under a picture. */
const caption =
  /\b(?:file (?:photo|picture|image)|(?:photo|picture|image) (?:by|provided|released|taken|shows)|in this (?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? )?(?:[a-z]{2,10} ){0,2}(?:photo|photograph|image|picture)|(?:AP|Reuters|Getty|AFP) ?(?:Photo|Images?|\/))|\/ ?(?:AP|Reuters|Getty|AFP|EPA|TASS)\b/i

const pictured = /photo|picture|image/i

/** "It will not last.'": closed by a single mark that nothing opened; "He said: 'It will last." opened by one. */
function isHalfSingle(words: string): boolean {
  if (!/['\u2018\u2019]/.test(words)) return false
  if (/[.!?,]['\u2019]$/.test(words)) return !/(?:^|[\s(\u2014])['\u2018](?=[\p{L}\p{N}])/u.test(words)
  if (/^['\u2018]\p{Lu}/u.test(words)) return !/['\u2019](?![\p{L}\p{N}])/u.test(words.slice(1))
  return /[:,] ['\u2018]\p{Lu}/u.test(words) && !/[.!?,\p{L}\p{N}]['\u2019](?![\p{L}\p{N}])/u.test(words.slice(3))
}

function balanced(words: string): boolean {
  if (!/["“”()[\]]/.test(words)) return true
  let [straight, curly, round, square] = [0, 0, 0, 0]
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit === 34) straight++
    else if (unit === 40) round++
    else if (unit === 41) round--
    else if (unit === 91) square++
    else if (unit === 93) square--
    else if (unit === 0x201c) curly++
    // A closing mark before any opening one: the head of the quotation is lost.
    else if (unit === 0x201d && --curly < 0) return false
  }
  return straight % 2 === 0 && curly === 0 && round === 0 && square === 0
}

/** Outside of quotation marks, one whom the reader does not know. */
const firstPerson =
  /^(?:(?:are|do|did|can|could|should|shall|will|would|have|must|may|were) (?=(?:i|we) ))?(?:i|we|my|our|me|us)(?:['’][a-z]{1,2})?(?![a-z0-9\u00c0-\u024f.])/i
