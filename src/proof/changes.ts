/** Proof of WHAT CHANGED: what is said of tonight's stories and statements is so in the digest itself. */
import { failure, type Case, type Failure } from './claims.js'
import type { Changes, StatementChange, StoryDigest } from '../types.js'

/**
 * Each story stands under its status, each quiet one is told by none, each printed statement of a story that was told before
 * is named once with its own words, and what is withdrawn is not printed. What an earlier edition said (`was`) is proven there.
 */
export function changeFailures({ digest }: Case): Failure[] {
  const { changes, stories } = digest
  if (changes === null) {
    return stories
      .filter(({ status }) => status !== 'new')
      .map(({ id }) => failure(id, 'changes', 'It was told before, and the digest names no changes'))
  }
  return [...storyFailures(changes, stories), ...statementFailures(changes, stories), ...unnamed(changes, stories)]
}

function storyFailures({ stories: named }: Changes, stories: readonly StoryDigest[]): Failure[] {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const once = new Set<string>()
  const wrong = named.flatMap(({ id, change }) => {
    const twice = once.has(id)
    once.add(id)
    if (twice) return [failure(id, 'changes', 'The changes name this story twice')]
    const status = byId.get(id)?.status ?? 'quiet'
    return status === change ? [] : [failure(id, 'changes', `The changes call it ${change}, and it is ${status}`)]
  })
  const missing = stories.filter(({ id }) => !once.has(id))
  return [...wrong, ...missing.map(({ id }) => failure(id, 'changes', 'The changes do not name this story'))]
}

interface Printed {
  readonly story: StoryDigest
  readonly kind: StatementChange['kind']
  readonly text: string
}

function printedIn(stories: readonly StoryDigest[]): Map<string, Printed> {
  return new Map(
    stories.flatMap((story) => {
      const lists = [
        ['keyPoint', story.keyPoints],
        ['figure', story.figures],
        ['quote', story.quotes],
        ['timeline', story.timeline]
      ] as const
      return lists.flatMap(([kind, list]) => list.map(({ id, text }): [string, Printed] => [id, { story, kind, text }]))
    })
  )
}

function statementFailures({ statements }: Changes, stories: readonly StoryDigest[]): Failure[] {
  const printed = printedIn(stories)
  const once = new Set<string>()
  return statements.flatMap((change) => {
    const twice = once.has(change.id)
    once.add(change.id)
    const fault = twice ? 'The changes name this statement twice' : faultOf(change, printed.get(change.id))
    return fault === null ? [] : [failure(change.id, 'changes', fault)]
  })
}

function faultOf({ story, kind, change, was, is }: StatementChange, printed: Printed | undefined): string | null {
  if (change === 'gone') {
    if (printed) return 'It is called withdrawn, and it is printed'
    return was !== null && is === null ? null : 'What is withdrawn has words of before, and none of tonight'
  }
  if (!printed || printed.story.id !== story || printed.kind !== kind)
    return `No ${kind} of the story ${story} has this id`
  if (printed.story.status === 'new') return 'Its story is new, and nothing in it changed'
  if (is !== printed.text) return 'The changes give it other words than the story'
  if ((change === 'new') !== (was === null)) return 'What is new has no words of before, and what is not has some'
  return change === 'revised' && was === is ? 'It is called revised, and says the same' : null
}

/** Statements of a story told before that are printed without a word on why. */
function unnamed({ statements }: Changes, stories: readonly StoryDigest[]): Failure[] {
  const named = new Set(statements.map(({ id }) => id))
  return [...printedIn(stories)].flatMap(([id, { story }]) =>
    story.status === 'new' || named.has(id)
      ? []
      : [failure(id, 'changes', 'It stands in a story that was told before, and the changes do not name it')]
  )
}
