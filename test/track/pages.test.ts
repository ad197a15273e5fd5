import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/render/text.js'
import { loadTemplates } from '../../src/io/templates.js'
import type { Digest } from '../../src/types.js'
import { play } from './nights.js'
import { bases } from './pairs.cases.js'

const templates = await loadTemplates(null)

function pageOf(kind: 'revised' | 'confirmed' | 'gone', name: string): string {
  const base = bases.find((one) => one.name === name)!
  const [, tonight] = play([
    { date: '2026-05-04', articles: [base.first] },
    { date: '2026-05-05', articles: [base.second[kind]] }
  ]) as [Digest, Digest]
  return renderText(tonight, templates)
}

describe('what changed, on the page', () => {
  it('says of a revised figure what it counts, and a sentence once', () => {
    const page = pageOf('revised', 'fire')
    const [, changed = ''] = page.split('WHAT CHANGED')
    expect(changed).toContain('- Revised: Eight -> Eleven (firefighters were injured)')
    expect(changed.split('\n---')[0]!.match(/Eleven firefighters/g)).toHaveLength(1)
  })

  it('prints what is confirmed in the words of tonight, and does not call it the word of one source', () => {
    const page = pageOf('confirmed', 'court')
    expect(page).toContain('- The ministry had not asked the 19 villages of the valley, its judges\n    found.')
    expect(page).not.toContain('One source says all of this')
  })

  it('tells what is withdrawn, of a story that has nothing else to tell', () => {
    const page = pageOf('gone', 'storm')
    expect(page).toContain('- Withdrawn: The wind tore the roof off the station in Aldby.')
    expect(page).not.toContain('One source says')
  })
})
