/** `nightdesk stories` and `nightdesk story`: what the state remembers of each story. Touches nothing. */
import { loadConfig } from '../io/config.js'
import { withoutCommands, type Terminal } from '../io/terminal.js'
import { nodeWorld } from '../io/world.js'
import type { Store } from '../io/store/store.js'
import { nearestOf } from '../text/nearest.js'
import { byCodeUnit } from '../text/order.js'
import { storyReportOf, type StoryNights } from '../track/report.js'
import type { StatementChange } from '../types.js'
import { exitCode, type ExitCode } from './exit.js'

export interface StoriesFlags {
  readonly config: string | null
  readonly json: boolean
}

/** Every story that was told within `memory.keepDays` of the last edition, the one told last first. */
export async function stories({ config, json }: StoriesFlags, terminal: Terminal): Promise<ExitCode> {
  const found = await reportsIn(config)
  const listed = found.map(withoutNights)
  if (json) terminal.print(`${JSON.stringify({ schema: 'nightdesk.stories/1', stories: listed }, null, 2)}\n`)
  else
    terminal.print(withoutCommands(listed.map((story) => `${lineOf(story)}\n`).join('') || 'No story was told yet.\n'))
  return exitCode.done
}

/** One story with what each night changed. */
export async function story(id: string, { config, json }: StoriesFlags, terminal: Terminal): Promise<ExitCode> {
  const found = await reportsIn(config)
  const asked = id.replace(/^#/, '')
  const one = found.find((each) => each.id === asked)
  if (!one) {
    const near = nearestOf(
      asked,
      found.map((each) => each.id)
    )
    const mend = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`nightdesk stories` lists them'
    terminal.say(`nightdesk: no story "${id}" is remembered; ${mend}`)
    return exitCode.usage
  }
  terminal.print(json ? `${JSON.stringify(one, null, 2)}\n` : withoutCommands(inWords(one)))
  return exitCode.done
}

async function reportsIn(config: string | null): Promise<StoryNights[]> {
  const { state, output, memory } = (await loadConfig(config)).settings
  const world = nodeWorld({ say: () => undefined, signal: new AbortController().signal })
  const { store } = await world.open({ state, output }, true)
  try {
    return reportsOf(store, memory.keepDays)
  } finally {
    store.close()
  }
}

function reportsOf(store: Store, keepDays: number): StoryNights[] {
  const newest = store.editions().at(-1)?.date
  if (newest === undefined) return []
  return store
    .storiesWithin(newest, keepDays)
    .flatMap((id) => {
      const history = store.historyOf(id)
      return (history && storyReportOf(history)) ?? []
    })
    .toSorted((a, b) => byCodeUnit(b.last, a.last) || byCodeUnit(a.id, b.id))
}

type Listed = Omit<StoryNights, 'nights'>

function withoutNights({ id, slug, status, headline, first, last, page, editions, articles }: Listed): Listed {
  return { id, slug, status, headline, first, last, page, editions, articles }
}

function lineOf({ id, status, headline, first, last, editions }: Listed): string {
  const nights = editions.length === 1 ? '1 night' : `${editions.length} nights`
  return `${id}  ${status.padEnd(10)}  ${first === last ? first : `${first} to ${last}`}, ${nights}  ${headline}`
}

function inWords(story: StoryNights): string {
  const nights = story.nights.flatMap(({ date, change, statements }) => [
    `${date}  ${change}`,
    ...statements.map((statement) => `  ${changeLine(statement)}`)
  ])
  return `${[lineOf(story), story.page, ...nights].join('\n')}\n`
}

/** One change in a line: `revised figure f1...: 12 -> 15`. */
export function changeLine({ id, kind, change, was, is }: StatementChange): string {
  const words = was !== null && is !== null && was !== is ? `${was} -> ${is}` : (is ?? was ?? '')
  return `${change} ${kindWords[kind]} ${id}: ${words}`
}

const kindWords: Readonly<Record<StatementChange['kind'], string>> = {
  keyPoint: 'key point',
  figure: 'figure',
  quote: 'quote',
  timeline: 'date'
}
