// Abbreviations that end in a stop, sorted by what the stop may mean. Written without the stop; case counts unless
// said otherwise. Gathered from the style books of AP and the Guardian and from the lists of common titles and units.

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Stand before a name: their stop never ends a sentence. */
export const titles = wordsOf(`
  Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mlle Mgr Msgr Hon Rev Revs Fr Pres Gov Govs Sen Sens Rep Reps Amb
  Atty Supt Det Insp Const Cst Gen Gens Lt Col Maj Capt Cpt Cmdr Comdr Adm Sgt Cpl Pvt Pfc Brig Spc Ens Cdr Hr Ste Mt Mts Ft Pt
  Asst Assoc Dep Sra Srta Dn mr mrs ms dr prof gen sen gov rep capt lt sgt col vs v cf viz approx esp
  Rt Ven Herr`)

/** Names of streets and saints: "St. Michael's" goes on, "on Wall St. They" ends. */
export const saints = wordsOf('St Sts')

/** Stand before a number; elsewhere they are words, or names whose stop ends the sentence ("No. He left."). */
export const beforeNumbers = wordsOf(`
  No Nos no nos Nr nr N° Nº № p pp P Pp vol vols Vol Vols ch chap Ch Chap fig figs Fig Figs sec Sec sect Sect
  Art Arts para paras ver Ver eds Op v vv nn n ca c est tel Tel ext Ext Rev Reg pt pts
  Pt Prop Amdt Flt Bldg Apt Ste Rm Fl Hwy Rte approx circa`)

/** Months and days of the week: followed by a number or a small letter they go on. */
export const calendar = wordsOf(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`)

/** Explain or give an example: never end a sentence. */
export const connectors = wordsOf('e.g i.e E.g I.e eg ie viz cf Cf vs Vs v approx incl excl')

/** Company forms: may end a sentence. */
export const companies = wordsOf(
  'Inc Corp Co Cos Ltd Bros Plc PLC LLC LLP LP Mfg Intl Ind Assn Assoc Dept Univ inc corp co ltd plc'
)

/** Follow a name, a place or an amount: may end a sentence. */
export const tails = wordsOf(`
  Jr Sr Esq PhD Phd MD Ph Ret etc al et jr sr esq ibid Ave Blvd Rd Ln Sq Pl Ct Hwy ave blvd rd sq dept univ assn
  Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Oreg
  Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask
  ft lb lbs oz yd yds mph km kg cm hr hrs mins secs bn mn mln bln pct cts gal qt`)

/** Hours: `a.m`, with their inner stop. */
export const hours = wordsOf('a.m p.m A.M P.M am pm')

/** Words that may stand between an hour and the rest of its sentence: zones, days, months. */
export const afterHours = wordsOf(`
  EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC BST CET CEST IST JST AEST AEDT HKT SGT Eastern Central Pacific
  Mountain Greenwich Moscow Beijing London Tokyo Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb March
  April May June July Aug Sept Oct Nov Dec January February August September October November December Mon Tue Tues Wed
  Thu Thurs Fri Sat Sun`)

/** Names that carry an exclamation or question mark of their own. */
export const exclaimed = wordsOf(
  'Yahoo Jeopardy Yum Wham Oklahoma Joomla Chips Guess Kahoot Shazam Panic Hellmuth Airplane Oliver Mamma Mia'
)

/**
 * Words that open a sentence when they stand in capitals after an abbreviation, because no name goes on with them. Words
 * that also begin names ("United", "New", "General") are left out.
 */
export const openers = wordsOf(`
  The A An This That These Those It It's He He's She She's They They're We We're You You're I I'm I've His Her Their Its
  Our My Your There There's Here In On At For From By With To As But And Or So Yet If When While Where Who What What's Why
  How Which Although Though Because Since After Before During Until Despite However Meanwhile Also Then Now Today
  Yesterday Tomorrow Last Both Each Every Some Many Most Much Several Few Another Others Such Not Nor Neither
  Either Is Are Was Were Did Do Does Has Have Had Can Could Would Should Might Must Let Please Once Still Even Only
  Just Instead Earlier Later Recently According Among Between Without Within Through Against Like Unlike Whether Millions
  Thousands Hundreds Dozens Tens Nearly About Almost Around More Less Nobody Nothing Everyone Everything Someone
  Something Anyone Perhaps Maybe Indeed Thus Therefore Hence Otherwise Moreover Furthermore Additionally Finally First
  Police Officials Authorities Analysts Experts Critics Investors Shares Stocks`)
