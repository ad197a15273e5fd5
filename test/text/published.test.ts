import { describe, expect, it } from 'vitest'
import { forms, publishedAtOf } from '../../src/text/published.js'

describe('publishedAtOf', () => {
  it.each([
    ['2025-11-04', '2025-11-04'],
    ['2025-11-04T09:30:00+01:00', '2025-11-04T09:30:00+01:00'],
    ['2025-11-04T09:30Z', '2025-11-04T09:30:00Z'],
    ['2025-11-04 09:30:15.123 +0100', '2025-11-04T09:30:15+01:00'],
    ['Tue, 04 Nov 2025', '2025-11-04'],
    ['Tue, 04 Nov 2025 09:30:00 GMT', '2025-11-04T09:30:00Z'],
    ['November 4, 2025', '2025-11-04'],
    ['Nov. 4th, 2025 at 9:30 p.m. EST', '2025-11-04T21:30:00-05:00'],
    ['4 November 2025', '2025-11-04'],
    ['12:05 AM, November 4, 2025', '2025-11-04T00:05:00'],
    ['24/11/2025', '2025-11-24'],
    ['11/24/2025', '2025-11-24'],
    ['4/11/2025', null],
    ['2025-02-30', null],
    ['yesterday', null],
    ['', null],
    ['4 Nov 2025 09:30 IST', '2025-11-04']
  ])('%s is %s', (written, expected) => {
    expect(publishedAtOf(written)).toBe(expected)
  })

  it.each(forms)('$name reads its example', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
    expect(publishedAtOf(example)).not.toBeNull()
  })
})
