/** Whether printed words are a sentence of a report at all: whole, and neither a caption nor words of the page around it. */
import { isOfPage } from './page-words.js'
import { isUnderPicture } from './standing.js'
import { withoutQuotes } from './voices.js'

/** Why the printed words are no sentence of the report, or `null`: no stop at the end, half a quotation, a caption. `article`: its text. */
export function brokenIn(printed: string, article: string = printed): string | null {
  if (!/[.!?…]["'”’»)\]]{0,3}$/.test(printed)) return 'no stop'
  if (!balanced(printed) || isHalfSingle(printed)) return 'half a quotation'
  if (/^(?:\(\d{1,2}\) |\d{1,2}[/)] ?|\[\d{1,3}\] ?|\d{1,2}\. )\p{L}/u.test(printed)) return 'list number'
  if (/^RT @\w/.test(printed)) return 'passed on'
  if (isLabelled(printed, article) || hasEmoji(printed)) return 'no words of the report'
  if (
    hole.test(printed)
    || initial.test(printed)
    || headless.test(printed)
    || isStopApart(printed, article)
    || /[-_]{3}/.test(printed)
  )
    return 'a word is missing'
  if (namesAlone.test(printed) || labels.test(printed)) return 'names alone'
  if (/^(?:Image|Photo|Video|Credit) (?:The|An?|In|On) /.test(printed)) return 'caption'
  if (!/^[\s"'“‘(\[]{0,3}[\p{Lu}\p{N}$€£\[]/u.test(printed)) return 'small letter'
  if (isUnderPicture(printed)) return 'caption'
  if (isOfPage(printed)) return 'of the page'
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

/** "The miller told N.": the rest of a name stands in the next sentence, but also "two kinds, A and B." */
const initial = /(?<=[a-z]) (?:told|the|by|with|at|from|in) \p{Lu}\.["'”’)\]]{0,3}$/u

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
