import { wordCountOf } from '../../text/spaces.js'
import type { TextBlock } from './blocks.js'

/** How much a block speaks for an article (words of prose outside links), or against it (below 0: links and labels). */
export function proseOf(block: TextBlock): number {
  const known = weighed.get(block)
  if (known !== undefined) return known
  const weight = weightOf(block)
  weighed.set(block, weight)
  return weight
}

/** Each block is asked for several times. */
const weighed = new WeakMap<TextBlock, number>()

function weightOf({ text, linked, element }: TextBlock): number {
  const words = wordCountOf(text)
  const size = unspaced.test(text) ? Math.max(words, text.length / 4) : words
  const share = Math.min(1, linked / Math.max(1, text.length))
  if (share > 0.5) return -3 - Math.min(10, size)
  if (size >= 12 || (size >= 5 && /[.!?…。！？]["”’»)\]]{0,3}$/.test(text))) return size * (1 - share)
  return /^(?:h\d|li|td|th|dt|dd)$/.test(element.tag) ? 0 : -2
}

/** Words of prose in some blocks. */
export function proseIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + Math.max(0, proseOf(block)), 0)
}

/** Scripts that set no spaces between words. */
const unspaced = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/
