/** What was typed as a value -> the value, or what to write instead. */
import { InvalidArgumentError } from 'commander'
import type { FormatName } from '../commands/formats.js'

export const formatNames: readonly FormatName[] = ['md', 'html', 'txt', 'json', 'csv', 'rss']

export function wholeNumber(typed: string): number {
  const value = Number(typed)
  if (!/^\d{1,15}$/.test(typed) || value < 1) throw new InvalidArgumentError('Write a whole number from 1.')
  return value
}

export function portNumber(typed: string): number {
  const value = Number(typed)
  if (!/^\d{1,5}$/.test(typed) || value > 65_535) throw new InvalidArgumentError('Write a port from 0 to 65535.')
  return value
}

export function ageInHours(typed: string): number {
  const [, amount, unit] = /^(\d{1,6})\s?(m|h|d|w)$/.exec(typed) ?? []
  const hours = { m: 1 / 60, h: 1, d: 24, w: 168 }[unit ?? '']
  if (amount === undefined || hours === undefined) throw new InvalidArgumentError('Write an age such as 36h, 2d or 1w.')
  return Number(amount) * hours
}

export function formatList(typed: string): FormatName[] {
  const names = typed.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !(formatNames as readonly string[]).includes(name))
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`"${unknown.join('", "')}" is no format; choose of ${formatNames.join(', ')}.`)
  }
  return [...new Set(names)] as FormatName[]
}

export function mutedWords(typed: string, before: readonly string[]): string[] {
  if (typed.trim() === '') throw new InvalidArgumentError('Write a word, a name or a source.')
  return [...before, typed]
}
