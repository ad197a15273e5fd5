import { describe, expect, it } from 'vitest'
import { isOfNewDay, isOnOtherDay, isSettled } from '../../src/merge/told-news.js'
import { claimsOf } from './claims-of.js'

const plans = claimsOf('The owners of the Halden line may sell the northern ferry in spring, a broker said.')
const isSettledIn = (text: string) => isSettled(claimsOf(text)[0]!, plans)

describe('what was planned', () => {
  it('is settled where it is told as done', () => {
    expect(isSettledIn('The owners of the Halden line sold the northern ferry.')).toBe(true)
  })

  it('is settled where it is told as decided', () => {
    expect(isSettledIn('The owners announced the sale of the northern ferry of the Halden line.')).toBe(true)
  })

  it.each([
    ['a plan still', 'The owners of the Halden line will sell the northern ferry.'],
    ['only spoken of', 'A sale of the northern ferry of the Halden line would cost jobs.'],
    ['no deed that makes news', 'The owners of the Halden line painted the northern ferry in spring.']
  ])('is not where it is %s', (_, text) => expect(isSettledIn(text)).toBe(false))

  it('is not news where it was told as done', () => {
    const done = [...plans, ...claimsOf('The owners of the Halden line sold the northern ferry.')]
    expect(isSettled(claimsOf('The owners sold the northern ferry of the Halden line.')[0]!, done)).toBe(false)
  })
})

describe('a day', () => {
  const told = claimsOf('The ferry ran aground on Monday.', 'It was built in 2019.')

  it.each([
    ['is new where no told statement names it', 'The ferry was towed to Halden on Wednesday.', true],
    ['is not where one does', 'On Monday the ferry struck a reef.', false],
    ['of which only the month is named says little', 'The ferry was painted in April.', false]
  ])('%s', (_, text, isNew) => expect(isOfNewDay(claimsOf(text)[0]!, told)).toBe(isNew))

  it.each([
    ['where a near statement names another', 'The ferry was towed to Halden on Wednesday.', 'It ran aground.', true],
    ['not where an article named it', 'The ferry was towed to Halden on Wednesday.', 'It sank on Wednesday.', false],
    ['not where none was told', 'The lighthouse of Arnau was lit on Wednesday.', 'It ran aground.', false]
  ])('is surely another %s', (_, text, read, isNews) => {
    const [printed, article] = claimsOf(text, read)
    const all = [...told, ...claimsOf('The lighthouse of Arnau was dark.')]
    expect(isOnOtherDay(printed!, all, article!.days)).toBe(isNews)
  })
})
