/** Documents that do not belong to the one story the others tell: F1 over the documents of the summary set. */
import { groupDocuments } from '../../src/group/group.js'
import type { Measured } from './measured.js'
import { documentOf, rowsIn } from './stories.js'

interface Row {
  readonly docs: readonly { readonly title?: string; readonly text: string }[]
  readonly noise?: readonly number[]
}

export function measure(dataFolder: string): Promise<readonly Measured[]> {
  const rows = rowsIn<Row>(dataFolder, 'stories/sum-multinews.jsonl')
  const counts = { right: 0, called: 0, gold: 0 }
  for (const row of rows) {
    const gold = new Set((row.noise ?? []).map((number) => `a${number}`))
    const documents = row.docs.map((document, number) => documentOf(`a${number}`, document))
    const { unrelated } = groupDocuments(documents, { oneStory: true, language: 'en' })
    counts.gold += gold.size
    counts.called += unrelated.length
    counts.right += unrelated.filter(({ id }) => gold.has(id)).length
  }
  const { right, called, gold } = counts
  const note = `P ${(right / called).toFixed(3)} R ${(right / gold).toFixed(3)}`
  return Promise.resolve([
    { name: 'unrelated documents, F1', ours: (2 * right) / (called + gold), bar: '.65', baseline: '.57', note }
  ])
}
