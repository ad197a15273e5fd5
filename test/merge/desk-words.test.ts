import { describe, expect, it } from 'vitest'
import { deskLines, isOfDesk } from '../../src/merge/desk-words.js'
import { summarise } from '../../src/merge/summarise.js'
import { defaultOptions } from '../../src/options.js'
import { storyOf } from './articles.js'

describe('lines of the desk', () => {
  it.each(deskLines)('are told by their words: $name', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
    expect(isOfDesk(example)).toBe(true)
  })

  it.each([
    'The guild of Orva confirmed that the ferry sank but declined to comment further.',
    'The miller refused to release e-mails to the town.',
    'The mayor of Orva did not respond to calls for a new quay.',
    'Ann Roe did not answer messages of her sister, who asked for comments on the will.',
    'The officials of Orva were not authorised to sell the ferry.',
    'The town asked Jo Voss for a response to the letter, and he agreed to pay.',
    '"We have no comment," said the guild, which declined an interview.'
  ])('are no news of the matter: %s', (words) => expect(isOfDesk(words)).toBe(false))

  it('are no key points', () => {
    const text =
      'The ferry of Orva sank on Monday with nobody on board. Its owner, Jo Voss, declined to comment on Tuesday. '
      + 'Divers from Holm will raise it in May. The quay of Orva stays closed until then.'
    const points = summarise(storyOf({ text }), { copies: new Map() }, defaultOptions).story.keyPoints
    expect(points.map((point) => point.text)).not.toContainEqual(expect.stringContaining('comment'))
    expect(points).toHaveLength(3)
  })
})
