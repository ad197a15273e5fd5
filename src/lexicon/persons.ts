/** Words that name a person without a name. Own lists, of what stood before "he" and "she" in news. */
import { unnamedSpeakers } from './titles.js'

/** A word for a person: of a list, of its plural, or with an ending that mostly makes one. */
export function isPersonWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s?$/, '')
  const single = bare.replace(/s$/, '')
  if (unnamedSpeakers.has(bare) || persons.has(bare) || persons.has(single)) return true
  if (things.has(bare) || things.has(single)) return false
  return /(?:[a-z]{3}(?:er|or|ist|ian|eer|ee)|man|woman|(?:year|month)s?-olds?|-elect)s?$/.test(bare)
}

/** Members of parties: "the Norland Republican" may be any of many. */
export const partyMembers: ReadonlySet<string> = new Set(
  'democrat republican conservative liberal socialist independent'.split(' ')
)

const persons: ReadonlySet<string> = new Set(
  (
    'who whose whom anyone someone everyone anybody somebody everybody nobody men women boy girl child children kid son '
    + 'daughter wife husband mother father mom dad brother sister sibling uncle aunt cousin nephew niece babies baby '
    + 'infant toddler teen patient suspect defendant champion heir client fugitive inmate pilot guard cop athlete '
    + 'candidate nominee host hero heroes chef nurse surgeon therapist monk priest saint god tourist spouse guest agent '
    + 'accountant assistant attendant consultant immigrant migrant servant sergeant lieutenant president resident student '
    + 'captain villain veteran politician musician comedian counterpart predecessor successor native couple plaintiff duo '
    + 'pair star legend icon chair boss lead mayor judge'
  ).split(' ')
)

/** Common words with such an ending. */
const things: ReadonlySet<string> = new Set(
  (
    'after another whether either neither rather together altogether other further farther former later latter earlier '
    + 'greater larger smaller higher lower longer shorter older younger number water weather summer winter september '
    + 'october november december quarter order border paper newspaper power tower matter letter corner center dinner '
    + 'computer river silver copper danger anger hunger cover offer answer finger shoulder murder disorder register '
    + 'chapter theater theatre monster error terror mirror floor door outdoor indoor poor color honor labor harbor '
    + 'behavior favor humor tumor factor sector motor minor major prior interior exterior superior senior junior however '
    + 'whatever whenever wherever never ever forever over under moreover per super hyper cancer career beer cheer peer '
    + 'free three tree agree degree committee guarantee coffee fee exist assist insist resist persist consist list twist '
    + 'mist fist layer prayer trailer filter shelter counter encounter disaster cluster semester remember consider '
    + 'discover deliver recover remainder reminder folder ladder trigger bigger stronger better bitter twitter newer fewer '
    + 'lesser easier busier heavier happier outer inner upper proper chamber timber rubber laser container browser router '
    + 'server printer helicopter transfer asian canadian australian indian russian italian iranian egyptian syrian '
    + 'ukrainian christian median guardian ocean tiger panther spider beaver oyster hamster alligator rooster meter liter '
    + 'litre kilometer dollar acre flyer poster banner tanker freighter bomber boulder'
  ).split(' ')
)
