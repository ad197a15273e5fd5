import { describe, expect, it } from 'vitest'
import { houseKey, houseOf, isHouseForm } from '../../src/lexicon/houses.js'

describe('houseKey', () => {
  it.each([
    ['AP', 'The Associated Press'],
    ['AP', 'apnews.com'],
    ['ALJAZEERA', 'Al Jazeera'],
    ['Al-Jazeera', 'aljazeera.com'],
    ['TASS', 'ITAR-TASS'],
    ['TASS', 'TASS news agency'],
    ['Xinhua', 'Xinhua News Agency'],
    ['Anadolu', 'Anadolu Agency'],
    ['NYT', 'the New York Times'],
    ['nytimes.com', 'The New York Times'],
    ['BBC', 'BBC News'],
    ['www.bbc.co.uk', 'BBC'],
    ['REUTERS', 'Reuters’s'],
    ['CCTV', 'China Central Television'],
    ['WSJ', 'The Wall Street Journal'],
    ['AFP', 'Agence France-Presse'],
    ['El País', 'El Pais'],
    ['The Foyle Gazette', 'FOYLE GAZETTE'],
    ['Foyle Gazette', 'foylegazette.com'],
    ['Foyle newspaper', 'the Foyle']
  ])('is one for %s and %s', (one, other) => {
    expect(houseKey(one)).toBe(houseKey(other))
  })

  it.each([
    ['Reuters', 'AP'],
    ['New York Times', 'New York Post'],
    ['Daily Mail', 'Daily Mirror'],
    ['Central News Agency', 'Korean Central News Agency'],
    ['Fox News', 'Sky News']
  ])('is not one for %s and %s', (one, other) => {
    expect(houseKey(one)).not.toBe(houseKey(other))
  })

  it('is never empty for a name with letters or digits, in any script', () => {
    expect(['新华社', '24', 'É'].map(houseKey)).toEqual(['新华社', '24', 'e'])
  })
})

describe('houseOf', () => {
  it('gives the usual printed form and the kind', () => {
    expect(houseOf('the associated press')).toEqual({
      name: 'Associated Press',
      kind: 'agency',
      key: 'associatedpress'
    })
    expect(houseOf('ALJAZEERA')?.name).toBe('Al Jazeera')
    expect(houseOf('SCMP')?.kind).toBe('outlet')
  })

  it('knows no others', () => {
    expect(houseOf('Foyle Gazette')).toBeNull()
  })
})

describe('isHouseForm', () => {
  it('asks for the printed form', () => {
    expect(['Reuters', 'reuters', 'Guardian'].map(isHouseForm)).toEqual([true, false, true])
  })
})
