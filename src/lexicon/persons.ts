/** Words that name a person without a name. */
import { unnamedSpeakers } from './titles.js'

/** A word for a person: of a list, of its plural, or with an ending that mostly makes one. */
export function isPersonWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s?$/, '')
  if (unnamedSpeakers.has(bare) || persons.test(bare)) return true
  return (
    !neverPersons.test(bare) && /(?:[a-z]{3}(?:er|or|ist|ian|eer|ee)|man|woman|(?:year|month)s?-olds?)s?$/.test(bare)
  )
}

const persons =
  /^(?:who|whose|whom|anyone|someone|everyone|anybody|somebody|everybody|nobody|men|women|boys?|girls?|child|children|kids?|sons?|daughters?|wife|husband|mothers?|fathers?|mom|dad|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|nephews?|nieces?|babys?|babies|infants?|toddlers?|teens?|patients?|suspects?|defendants?|champions?|heirs?|clients?|fugitives?|inmates?|pilots?|guards?|cops?|athletes?|candidates?|nominees?|hosts?|heroe?s?|chefs?|nurses?|surgeons?|therapists?|monks?|priests?|saints?|gods?|tourists?|spouses?|guests?|agents?|accountants?|assistants?|attendants?|consultants?|immigrants?|migrants?|servants?|sergeants?|lieutenants?|presidents?|residents?|students?|captains?|villains?|veterans?|politicians?|musicians?|comedians?|counterparts?|predecessors?|successors?|native|couple|plaintiffs?|.{2,20}-elect|duo|pair|star|legend|icon|chair|boss|lead|mayor|judge)$/

/** Common words with such an ending. */
const neverPersons =
  /^(?:after|another|whether|either|neither|rather|together|altogether|other|further|farther|former|later|latter|earlier|greater|larger|smaller|higher|lower|longer|shorter|older|younger|number|water|weather|summer|winter|september|october|november|december|quarter|order|border|paper|newspaper|power|tower|matter|letter|corner|center|dinner|computer|river|silver|copper|danger|anger|hunger|cover|offer|answer|finger|shoulder|murder|disorder|register|chapter|theater|theatre|monster|error|terror|mirror|floor|door|outdoor|indoor|poor|color|honor|labor|harbor|behavior|favor|humor|tumor|factor|sector|motor|minor|major|prior|interior|exterior|superior|senior|junior|however|whatever|whenever|wherever|never|ever|forever|over|under|moreover|per|super|hyper|cancer|career|beer|cheer|peer|free|three|tree|agree|degree|committee|guarantee|coffee|fee|exist|assist|insist|resist|persist|consist|list|twist|mist|fist|layer|prayer|trailer|filter|shelter|counter|encounter|disaster|cluster|semester|october|remember|consider|discover|deliver|recover|remainder|reminder|folder|ladder|trigger|bigger|stronger|better|bitter|twitter|newer|fewer|lesser|easier|busier|heavier|happier|outer|inner|upper|proper|chamber|timber|rubber|laser|container|browser|router|server|printer|helicopter|transfer|career|asian|canadian|australian|indian|russian|italian|iranian|egyptian|syrian|ukrainian|christian|median|guardian|ocean|tiger|panther|spider|beaver|oyster|hamster|alligator|rooster|meter|liter|litre|kilometer|dollar|quarter|acre|flyer|poster|banner|tanker|freighter|bomber|boulder|river)s?$/
