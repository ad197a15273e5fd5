import { describe, expect, it } from 'vitest'
import { spellingOf } from '../../src/lexicon/spellings.js'

describe('spellingOf', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Mohammed bin Salman', 'Muhammad bin Salman'],
    ['Muammar Gaddafi', 'Moammar Gadhafi'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Nicolás Maduro', 'Nicolas Maduro']
  ])('%s and %s are one', (a, b) => {
    expect(spellingOf(a)).toBe(spellingOf(b))
  })

  it.each([
    ['Sara Lee', 'Sarah Lee'],
    ['Terry Smith', 'Terri Smith'],
    ['Anna Brandt', 'Anna Brand'],
    ['Sergei Lavrov', 'Andrei Lavrov'],
    ['Serhiy Petrov', 'Sergei Petrov']
  ])('%s and %s may be two', (a, b) => {
    expect(spellingOf(a)).not.toBe(spellingOf(b))
  })
})
