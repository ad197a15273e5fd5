import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../src/io/templates.js'

const style = (await loadTemplates(null)).get('partials/style.html') ?? ''
const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)')

/** The colours that a scheme names: `--ink: #1d1b18`. */
function coloursOf(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...part.slice(0, 900).matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex])
  )
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [brighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one)
  return (brighter + 0.05) / (darker + 0.05)
}

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)]
])('the %s page', (_scheme, colours) => {
  const grounds = ['paper', 'sheet', 'tint']
  const inks = ['ink', 'soft', 'accent', 'calm']
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground])))(
    '%s on %s is read with ease',
    (ink, ground) => {
      expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    }
  )

  it('shows a marked sentence with ease', () => {
    expect(contrast(colours['ink'] ?? '', colours['mark'] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the style of the page', () => {
  it('asks for nothing outside of it', () => {
    expect(style).not.toMatch(/url\(|@import|https?:/)
  })
})
