import { describe, expect, it } from 'vitest'
import type { Attribution, Person } from '../../../src/types.js'
import { lastName, namedSources, type GoldQuote } from './people.js'

const roe: Person = {
  name: 'Ann Roe',
  nameAt: { start: 0, end: 7 },
  role: null,
  roleAt: null,
  mentions: [{ start: 0, end: 7 }]
}

function attribution(source: string, start: number, end: number): Attribution {
  return {
    source,
    sourceAt: { start, end: start + source.length },
    start,
    end,
    kind: 'person',
    as: 'speaker',
    scope: { start: 0, end: 100 }
  }
}

function gold(speaker: string, at: number, cue: string, cueAt: number): GoldQuote {
  return { speaker, speaker_start: at, speaker_kind: 'named', speaker_key: lastName(speaker), cue, cue_start: cueAt }
}

describe('namedSources', () => {
  it('counts known speakers, found cues and right sources', () => {
    const quotes = [gold('Ann Roe', 0, 'said', 8), gold('Tom Ball', 50, 'told', 59), gold('Sue Fox', 80, 'wants', 88)]
    const ours = [attribution('Ann Roe', 0, 12), attribution('Max Hill', 52, 63), attribution('Ann Roe', 95, 99)]
    expect(namedSources(quotes, [roe], ours)).toEqual({
      gold: 3,
      known: 2,
      cued: 2,
      found: 1,
      made: 3,
      shared: 2,
      right: 1
    })
  })

  it('is all zero for nothing', () => {
    expect(namedSources([], [], [])).toEqual({ gold: 0, known: 0, cued: 0, found: 0, made: 0, shared: 0, right: 0 })
  })
})

describe('lastName', () => {
  it('takes the last word with a capital', () => {
    expect(['the Daily News', 'Ann Roe’s', 'police'].map(lastName)).toEqual(['news', 'roe', 'police'])
  })
})
