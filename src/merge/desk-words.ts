/** Lines on the making of a report, which tell nothing of what it reports: nobody answered, and who may not be named. */
import { anyOf } from '../text/any-pattern.js'
import type { PageRule } from './page-words.js'

/** Whole sentences: what goes on behind a comma may be news. */
export const deskLines: readonly PageRule[] = [
  {
    name: 'nobody answers',
    pattern:
      /^[^"“;:]{3,160}? (?:(?:did|do|does|has|have|had)(?: not|n['’]t) (?:immediately |yet )?(?:respond|repl|return|answer)[a-z]{0,4}|(?:could|can)(?: not|not|n['’]t) (?:immediately )?be reached|(?:was|were)(?: not|n['’]t)(?: immediately)? (?:available|reachable)|(?:was|were) unavailable)(?: [A-Za-z'’.]{1,20}){0,8}? (?:comments?|interviews?|(?:messages?|e-?mails?|calls?) (?:seeking|asking|requesting))(?: [^,"“;]{0,80})?\.$/,
    example: 'A spokesman for the mill of Harwick did not return calls seeking an answer.'
  },
  {
    name: 'nobody comments',
    pattern:
      /^(?![^"“;:]{0,160} (?:but|confirmed|said) )[^"“;:]{3,160}? (?:declined|refused)(?: to| any| further| immediate| requests? for| all| an){0,3} (?:comment|be interviewed|interviews?)(?: [^,"“;]{0,80})?\.$/,
    example: 'The guild of Orva, which owns two of the ferries, declined to comment.'
  },
  {
    name: 'the desk asks',
    pattern:
      /^[A-Z][^"“,;]{2,60}? (?:has |have )?(?:also )?(?:reached out to|contacted|approached|asked) [^,"“;]{3,80} (?:for|to) (?:a |an |further |any )?(?:comment|response|statement)(?: [^,"“;]{0,60})?\.$/,
    example: 'The Harwick Post has reached out to the miller for comment.'
  },
  {
    name: 'nobody is named',
    pattern:
      /^(?:The|All|Both|Two|Three|One) (?:[a-z]{3,14} ){0,3}(?:officials?|persons?|people|sources?|aides?|employees?|diplomats?|executives?|lawmakers?) (?:who spoke )?(?:also )?(?:(?:was|were|is|are) not authori[sz]ed to (?:speak|discuss|talk|comment)|(?:insisted on|requested|asked for|spoke on (?:the )?condition of|demanded) anonymity)[^"“;]{0,160}\.$/,
    example: 'The two officials spoke on condition of anonymity because the plan of the port is a secret.'
  }
]

/** Whether the line tells of the desk's work only. */
export function isOfDesk(printed: string): boolean {
  return mayBe.test(printed) && isDeskLine(printed)
}

/** Asked first: few sentences hold such words. */
const mayBe = /(?:comment|interview|anonymity|authori[sz]ed to|(?:seek|ask|request)ing| response| statement)/

const isDeskLine = anyOf(deskLines.map(({ pattern }) => pattern))
