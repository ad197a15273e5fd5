import { houseOf, isHouseForm } from '../lexicon/houses.js'
import { gather } from '../text/gather.js'
import type { Article, Block } from '../types.js'
import { signatureOf } from './signature.js'

/**
 * The article's credit, rule (2) of counting: an agency in the author field, the byline, a dateline or on a line of its
 * own; a credit line ("Credited from", "Source:" at head or foot). Known houses in their usual printed form.
 */
export function creditsIn(article: Article, blocks: readonly Block[], agencies: readonly string[]): readonly string[] {
  const names = [
    ...(article.author === null ? [] : agenciesIn(article.author)),
    ...agencies,
    ...gather(creditLines(article.text, blocks), housesIn),
    ...datelineCredit(article.text, blocks)
  ]
  return [...new Map(names.map((name) => [houseOf(name)?.key ?? name.toLowerCase(), name])).values()]
}

function agenciesIn(author: string): readonly string[] {
  const whole = houseOf(author)
  if (whole) return whole.kind === 'agency' ? [whole.name] : []
  return signatureOf(`By ${author}`)?.agencies ?? []
}

/** Credit lines before the first body block and after the last: a source's name between paragraphs is a chart's. */
function creditLines(text: string, blocks: readonly Block[]): string[] {
  const body = gather(blocks, ({ role }, at) => (role === 'body' ? [at] : []))
  const [first = blocks.length, last = -1] = [body[0], body.at(-1)]
  return gather(
    blocks.filter(({ rule }, at) => rule === 'credit-line' && (at < first || at > last)),
    ({ start, end }) => text.slice(start, end).split('\n')
  )
}

const creditLabel =
  /^[([—–\s-]{0,4}(?:credited (?:from|to)|(?:news |story |article |original |content )?(?:credits?|sources?)(?=\s?:)|via(?=\s?:)|originally (?:published|appeared) (?:by|on|at|in)|this (?:article|story|piece) (?:was )?(?:(?:first|originally) )?(?:appeared|published|produced) (?:by|on|at|in)|(?:with|from) (?:inputs?|reporting|files|additional reporting) (?:from|by)|inputs from|reproduced from|courtesy(?: of)?(?=\s?:))\s?:?\s{0,3}/i

/** The houses that a credit line names: known ones, or a lone name of at most five capitalised words. */
function housesIn(line: string): string[] {
  const rest = line.replace(creditLabel, '').replace(/[)\].\s]{1,4}$/, '')
  const address = /^(?:https?:\/\/)?(?:www\.)?([\w-]{2,40}(?:\.[\w-]{2,20}){1,3})(?:\/\S{0,200})?$/i.exec(rest)?.[1]
  if (address !== undefined) return [houseOf(address)?.name ?? address.toLowerCase()]
  const parts = rest.split(/,\s|;\s|\s(?:and|&|via)\s|\s\/\s|\//).map((part) => part.replace(/^the /i, '').trim())
  if (parts.some((part) => photoHouse.test(part))) return []
  const known = gather(parts, (part) => houseOf(part)?.name ?? [])
  if (known.length > 0) return known
  return /^\p{Lu}\S{0,30}(?: (?:\p{Lu}\S{0,30}|of|the|and|&)){0,4}$/u.test(rest) && !generic.test(rest) ? [rest] : []
}

/** They sell pictures: a text never comes from them. */
const photoHouse = /\b(?:getty|shutterstock|istock|alamy|unsplash|pexels|pixabay|wikimedia)\b/i

const generic =
  /^(?:agenc(?:y|ies)|internet|twitter|facebook|x|instagram|youtube|social media|wire(?:s| services?)?|staff|media|company|supplied|file|own|web)\b/i

/** How far into the first paragraph a dateline may reach: "SANTIAGO DE CUBA, Cuba, November 24 (Agence France-Presse) --". */
const datelineLength = 110

/** "LONDON (Reuters) - ", "(AP) —", "BEIJING, Nov. 4 (Xinhua) --", at the head of the body; "(ANI)" at its end. */
function datelineCredit(text: string, blocks: readonly Block[]): string[] {
  const body = blocks.filter(({ role }) => role === 'body')
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last) return []
  const head = text.slice(first.start, Math.min(first.end, first.start + datelineLength))
  const inBrackets = /^([^()\n]{0,60})\(([^()\n]{2,40})\)\s?(?:[-–—]{1,2}|:)\s?/.exec(head)
  const slashed = /^[^()\n]{0,40}[-–—/]\s?(AP|AFP|Reuters|REUTERS|UPI|Xinhua|ANI|PTI|IANS)\s?[-–—:]{1,2}\s/.exec(head)
  const bare = /^(AP|AFP|REUTERS|Reuters|Xinhua|ANI|PTI|IANS|UPI|TASS)\s?[-–—:]{1,2}\s/.exec(head)
  const tail = /\s[([—–-]{1,2}\s?([A-Za-z. ]{2,30})[)\]]$/.exec(
    text.slice(Math.max(last.start, last.end - 40), last.end)
  )
  const isPlaceLike = inBrackets !== null && !/[a-z]{2,30}\s[a-z]{2,30}\s[a-z]{2}/.test(inBrackets[1] ?? '')
  const dateline = isPlaceLike ? inBrackets[2] : (slashed ?? bare)?.[1]
  const signed = tail?.[1]
  const house = dateline === undefined ? null : houseOf(dateline.replace(/\s?[/,].{0,30}$/, ''))
  return [...(house ? [house.name] : []), ...(signed === undefined || !isHouseForm(signed) ? [] : agencyOf(signed))]
}

function agencyOf(name: string): string[] {
  const house = houseOf(name)
  return house?.kind === 'agency' ? [house.name] : []
}
