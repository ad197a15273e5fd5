import { describe, expect, it } from 'vitest'
import { recordsApart, recordsOf } from '../../src/group/records.js'
import { documentOf } from './documents.js'

const recordIn = (id: string, text: string) => recordsOf(documentOf(id, text))
const older = recordIn('a', 'Trade between the two ports reached a record $19 billion last year.')
const newer = recordIn('b', 'Trade between the two ports reached a record $24 billion in 2023.')
const rounded = recordIn('c', 'Trade between the two ports reached a record $24.1 billion in 2023.')

describe('recordsApart', () => {
  it('tells two times from two records of one measure', () => {
    expect(recordsApart(older, newer)?.map(({ figure }) => figure.text)).toEqual(['$19 billion', '$24 billion'])
  })

  it('lets a rounded record agree', () => {
    expect(recordsApart(newer, rounded)).toBeNull()
  })

  it('says nothing where only one names a record', () => {
    expect(recordsApart(newer, [])).toBeNull()
  })
})
