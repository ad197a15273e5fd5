import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attributionsIn } from '../../src/extract/attributions.js'
import { peopleIn } from '../../src/extract/people.js'
import { sentencesIn } from '../../src/text/sentences.js'
import type { Measured } from './measured.js'
import { namedSources, type GoldArticle, type NamedSources } from './metrics/people.js'

/** Named sources of the quotation set: found among the people and attributions, and rightly named. Odd rows are kept for checking. */
export async function measure(dataFolder: string): Promise<Measured[]> {
  const lines = (await readFile(join(dataFolder, 'extraction/quotes.dev.jsonl'), 'utf8')).trim().split('\n')
  const articles = lines.map((line) => JSON.parse(line) as GoldArticle)
  return [
    ...rowsOf(
      'even rows',
      articles.filter((_, at) => at % 2 === 0)
    ),
    ...rowsOf(
      'odd rows',
      articles.filter((_, at) => at % 2 === 1)
    )
  ]
}

function rowsOf(half: string, articles: readonly GoldArticle[]): Measured[] {
  const all = articles.map(scoreOf)
  const sum = (of: keyof NamedSources): number => all.reduce((total, score) => total + score[of], 0)
  const row = (name: string, ours: number, note: string): Measured => ({
    name: `${name}, ${half}`,
    ours,
    bar: '-',
    baseline: '-',
    note
  })
  return [
    row('named speakers who are known people or sources', sum('known') / sum('gold'), `${sum('gold')} mentions`),
    row('verb cues with their source found', sum('found') / sum('cued'), `${sum('cued')} cues`),
    row('source right where a cue is shared', sum('right') / sum('shared'), `${sum('shared')} shared`),
    row('attributions that the set has too', sum('shared') / sum('made'), `${sum('made')} made`)
  ]
}

function scoreOf({ text, quotes }: GoldArticle): NamedSources {
  const sentences = sentencesIn(text)
  const people = peopleIn(text, sentences)
  return namedSources(quotes, people, attributionsIn(text, sentences, people))
}
