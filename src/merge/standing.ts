/** Whether words stand under a picture: they say where in it somebody is, or that people are seen in it. */
import { isPersonWord } from '../lexicon/persons.js'
import { speechVerbOf } from '../lexicon/speech.js'

/** "Ann Roe (left) with her sister", "A guard, right, helps", "Ferry men are seen outside the court", "Guards stand as they wait". */
export function isUnderPicture(printed: string): boolean {
  return (isStanding(printed) && !politics.test(printed)) || isSeen(printed) || isScene(printed)
}

/** Asked of few sentences. In brackets only right behind a name: "(far right)" and letters alone tell of parties too. */
function isStanding(printed: string): boolean {
  if (!/[(,][^(),]{0,14}(?:left|right|cent(?:re|er)|pictured)[),]/.test(printed)) return false
  if (inBrackets.test(printed) || bothSides.test(printed)) return true
  const found = betweenCommas.exec(printed)
  return found !== null && (/^\p{Lu}/u.test(found[1]!) || isPersonWord(found[1]!) || people.test(found[1]!))
}

const inBrackets =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]{1,30} \((?:(?:top|bottom|front|second from) (?:left|right)|left|right|cent(?:re|er)|pictured)\)/u

/** "Nurses, left, and two of their patients, right, wait". */
const bothSides = /, (?:left|right), and [^,]{3,60}, (?:left|right),/

/** A name or a noun with its place, before a verb or a rest without commas; no row: "left, right and centre". */
const betweenCommas =
  /(?<![\p{L}\p{N}])(\p{L}[\p{L}'’-]{1,30}), (?:(?:far|top|bottom|front|second from|pictured) )?(?:left|right|cent(?:re|er)), (?!(?:far |top )?(?:left|right|cent(?:re|er))(?![a-z])|(?:to|or|but) )(?=\p{Ll}{1,14}(?:s|ed|ing) |and \p{Lu}|[^,]{3,400}$)/u

/** Where these are told of, left and right are sides of a parliament. */
const politics =
  /(?<![a-z])(?:part(?:y|ies)|seats?|votes?|voters?|elections?|polls?|coalitions?|blocs?|politic[a-z]{0,6}|parliament)(?![a-z])/i

/** "Ferry men are seen outside the court": people, by name or as a plural, and nothing that anybody says or counts. */
function isSeen(printed: string): boolean {
  const found = seen.exec(printed)
  if (found === null || isTold(printed)) return false
  const [, subject, verb, where] = found
  // "Orva Bank is seen in trouble", "near a deal": a name may be a firm's.
  if (fullName.test(subject!))
    return verb === 'is pictured' || /^(?:with|during|outside|inside|here|arriving)$/.test(where!)
  return verb!.startsWith('are') && people.test(subject!)
}

const seen =
  /^(\p{L}[^,"“”:;]{3,60}) ((?:is|are) (?:seen|pictured)) (in|at|on|with|during|outside|inside|near|after|here|arriving|leaving)(?![\p{L}-])(?! (?:about |around |nearly |over )?[\d$€£])/u

/** "Dock workers, some of them masked, march past the mill as they call for more": what people do where a picture was taken, now. */
function isScene(printed: string): boolean {
  if (printed.endsWith('day.') && shot.test(printed)) return true
  const found = scene.exec(printed)
  if (found === null || !people.test(found[1]!)) return false
  return moment.test(printed) && !usual.test(printed) && !isTold(printed.slice(found[0].length))
}

const scene =
  /^([A-Z][A-Za-z\u00c0-\u024f'’-]{1,24}(?: [a-z-]{2,20}){0,2}?)(?:, [^,"“”:;]{3,60},)? (?:clash|storm|take|walk|stand|sit|hold|wave|look|gather|march|carry|pose|react|watch|line|pass|run|ride|climb|light|lay|pray|cheer|shout|chant|inspect|listen|celebrate|embrace|hug|comfort|escort|wait|remove|fight|flee|throw|arrive|help|attend)(?! that(?![a-z]))(?=[ ,])/

/** "Mayor Ann Roe waves to the crowd at the quay of Orva, on Monday.": one person, and the day behind the place. */
const shot =
  /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){2,8}(?:takes part|waves|poses|smiles|gestures|shakes hands|walks|listens|looks on|sits|stands|reacts|holds|inspects|embraces|hugs|greets|watches)(?![a-z])[^"“”]{5,200}, (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.$/u

/** The moment, or the place, of a picture. By judgement. */
const moment =
  / (?:as (?:they|he|she|[a-z]{3,14} take)|in front of|behind an?|outside (?:the|an?)|next to|during (?:the|an?)|near the) /

/** What is so every day, or said of all such people, is no picture. */
const usual =
  /(?<![a-z])(?:every|each|often|usually|always|never|rarely|more|most|less|must|will|would|should|may|might|can|could|when|if|because|than)(?![a-z])/i

const fullName = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** No rule of endings: "computers" and "towers" are seen as well. By judgement. */
const people =
  /(?:^|[ -])(?:people|personnel|members|police|children|boys|girls|[a-z]{0,9}(?:men|women)|guards|officers|soldiers|troops|workers|residents|villagers|protesters|demonstrators|supporters|fans|mourners|rescuers|students|pupils|passengers|players|migrants|refugees|patients|nurses|doctors|tourists|visitors|commuters|families|activists|firefighters|fighters|rebels)$/i

/** Whether anybody says it: what stands under a picture nobody does. */
function isTold(printed: string): boolean {
  return (printed.match(/(?<![a-z])[a-z]{3,14}(?![a-z])/g) ?? []).some(
    (word) => word === 'according' || isSaying(speechVerbOf(word))
  )
}

function isSaying(verb: ReturnType<typeof speechVerbOf>): boolean {
  return verb?.kind === 'say' && verb.needs === null && (verb.form === 'past' || verb.form === 'present')
}
