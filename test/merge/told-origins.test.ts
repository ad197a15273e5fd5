import { expect, it } from 'vitest'
import { analyse } from '../../src/analyse.js'
import type { Before } from '../../src/merge/context.js'
import { originsThroughNights } from '../../src/merge/told-origins.js'
import type { Story, ToldStatement } from '../../src/types.js'
import { articleFrom } from '../track/nights.js'

const document = analyse(
  articleFrom({ text: 'The mill at Alden burned down on Monday.', publisher: 'Coast Courier' }, '2026-01-05')
)
const story: Story = { id: 's1', documents: [document] }
const told = { id: 'k1', kind: 'keyPoint', origins: ['Valley Echo'] } as unknown as ToldStatement

function confirms(borrowed: readonly string[]): boolean[] {
  const before: Before = {
    ...{ slug: null, status: 'new', told: [], gone: [], borrowed: new Set(borrowed) },
    ...{ documents: new Map(), editions: new Map(), copies: new Map() }
  }
  const { confirm, confirmByArticle } = originsThroughNights(story, before, { copies: new Map() })
  return [confirm([{ document, sentence: document.sentences[0]! }], told), confirmByArticle([document], told)]
}

it('lets another origin bear out what was told', () => {
  expect(confirms([])).toEqual([true, true])
})

it('bears out nothing under the id of a statement whose story another of tonight goes on with: one id stands once', () => {
  expect(confirms(['k1'])).toEqual([false, false])
})
