import { describe, expect, it } from 'vitest'
import { houseKey, houseOf, isHouseForm, mayBeOneHouse } from '../../src/lexicon/houses.js'

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
    ['Foyle newspaper', 'the Foyle'],
    ['World Health Organization', 'World Health Organisation'],
    ['Foyle Centre for Defence', 'Foyle Center for Defense'],
    ['Foyle Labour Organisations', 'the Foyle Labor Organizations']
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

  it.each([
    ['WHO', 'World Health Organisation', true],
    ['U.N.', 'United Nations', true],
    ['CDC', 'U.S. Centers for Disease Control and Prevention', true],
    ['CDC', 'Canadian Dairy Commission', true],
    ['WHO', 'World Hockey League', false],
    ['ILO', 'Oslo police', false],
    ['AP', 'Alder Post Office Gazette', false]
  ])('may be one for %s and %s: %s', (one, other, expected) => {
    expect(mayBeOneHouse(one, other)).toBe(expected)
    expect(mayBeOneHouse(other, one)).toBe(expected)
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
