/** Whose voice a sentence has outside of its quotations: the report's, or somebody's who says "I" or talks to the reader. */

/** Whether the words speak as "I" or "we" outside of quotation marks. */
export function isFirstPerson(printed: string): boolean {
  // Most sentences hold no such word: asked first without classes of letters.
  if (!/(?<![a-zA-Z0-9])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)(?![a-zA-Z0-9])/.test(printed)) return false
  return /(?<![\p{L}\p{N}.])(?:(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Mm]y|[Oo]ur)(?![A-Za-z0-9\u00c0-\u024f.])|(?:[Uu]s|me)(?![A-Za-z0-9\u00c0-\u024f]))/u.test(
    withoutQuotes(printed)
  )
}

/** "You can walk on it", "so you may have forgotten": words to the reader, outside of quotation marks, that open a clause. */
export function isToReader(printed: string): boolean {
  // Most sentences hold no such word.
  if (!printed.includes('you') && !printed.includes('You')) return false
  return toReader.test(withoutQuotes(printed).trimStart())
}

const toReader =
  /^(?:(?:as|because|can|could|did|do|have|if|once|should|so|unless|what if|when|whether|would) )?you(?:r|['’][a-z]{1,2})?(?![a-z])|[,;] (?:and |but |so )?you (?:are|could|have|may|might|will) /i

/** "Make sure that the gate is shut.", "If it rains, take the ferry.": the verb of a command to the reader comes first, or behind a clause. */
export function isCommand(printed: string): boolean {
  return command.test(printed)
}

/** Verbs that open a command where what follows says of what; own list, without those that are a noun, a participle or a past as well there. */
const commanded =
  '[Aa]dd|[Aa]sk|[Aa]void|[Bb]ring|[Cc]all|[Cc]heck|[Cc]hoose|[Cc]lick|[Cc]onsider|[Cc]ontact|[Ee]njoy|[Ee]xpect|[Ff]ind|[Ff]ollow|[Ff]orget|[Gg]et|[Gg]ive|[Ii]magine|[Kk]eep|[Ll]earn|[Ll]et|[Mm]ake|[Nn]ote|[Pp]ick|[Pp]icture|[Pp]ut|[Rr]ead|[Rr]emember|[Ss]ee|[Ss]end|[Ss]hare|[Ss]ign|[Tt]ake|[Tt]ell|[Tt]rust|[Tt]ry|[Tt]urn|[Uu]se|[Vv]isit|[Ww]atch'

/** Not before a capital: "Save the Bees" and "Visit the Fjords" are bodies. */
const itsObject =
  '(?:an?|the|your|yourself|yourselves|us|me|him|her|them|it|this|that|these|those|every|everything|any|anything|anyone|all|some|our|my|how|what|why|where|when|whether|if) (?=[a-z])'

const fixedCommands =
  "(?:[Mm]ake (?:sure|no mistake)|[Cc]heck (?:out|back)|[Ss]ign [Uu]p|[Ss]tay tuned|[Tt]hink (?:of|about)|[Ll]ook (?:at|closely|for)|[Kk]eep (?:in mind|an eye)|[Bb]e (?:sure|careful|prepared|aware)|[Aa]ct like|[Tt]alk (?:to|like)|[Tt]ry to|[Cc]lick (?:on|through)|[Rr]ead (?:more|on|about)|[Ss]ee (?:more|also|full)|[Ww]atch (?:for|out)|[Ll]isten to|[Ll]earn (?:more|about)|[Rr]emember to|[Ff]ollow @|(?:[Dd]on['’]t|[Dd]o not) (?:be|expect|forget|hesitate|let|miss|try|wait|worry))(?![a-zA-Z])"

const command = new RegExp(
  '^(?:(?:Of course|So|Just|Please|Always|And|But|Or|Also|Simply|Now|First|Next|Instead|Yes),? |(?:If|When|Before|After|Once|Until|To|For (?:more|further)) [^,"“”]{3,80}, )?(?:please |just |always |simply |also )?'
    + `(?:(?:${commanded}) ${itsObject}|${fixedCommands})`
)

/** "Anyone who saw the boat should ring the harbour": the police to whoever reads, no news of the case. */
export function isToWitnesses(printed: string): boolean {
  return witnesses.test(printed) && toWitnesses.test(printed)
}

/** Asked first: few sentences hold such words. */
const witnesses = /(?:[Aa]ny ?(?:one|body|person)|[Ww]itnesses|[Pp]eople|Those) (?:who|with)(?![a-z])/

const toWitnesses =
  /^(?:[^,"“”]{3,60} (?:asks?|asked|asking|urges?|urged|urging|appeals?|appealed|appealing) (?:for |to )?)?(?:any ?(?:one|body|person)|witnesses|people|those) (?:with|who (?:has|have|saw|witnessed|knows?|may|might)) [^"“”]{3,200}? (?:(?:is|are) (?:being )?(?:asked|urged|encouraged|requested|advised)|(?:to|should|can) (?:call|contact|phone|ring|e-?mail|report|come forward|get in touch))(?![a-z])/i

/** "(The mill stood empty before.)": what the report itself sets aside. */
export function isAside(printed: string): boolean {
  return printed.startsWith('(') && printed.endsWith(')') && printed.indexOf(')') === printed.length - 1
}

/** The words outside of quotation marks. */
export function withoutQuotes(words: string): string {
  return words.replace(
    /"[^"]{0,600}"|“[^”]{0,600}”|(?<=^|[\s(])['‘](?! )[^\n]{1,600}?[\p{L}.,!?]['’](?=[\s.,;)]|$)/gu,
    ' '
  )
}
