/**
 * English words that say nothing of what a text is about: articles, pronouns, prepositions, auxiliaries, and the verbs and
 * nouns that every report uses for itself ("said", "reported"). Written for this program.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am amid among an and another any
  anyone anything are aren't around as at away back be became because become been before behind being below between both but by
  came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else enough etc
  even ever every everyone everything far few for from further get gets getting give given go goes going gone got had hadn't has
  hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
  instead into is isn't it it's its itself just keep kept least less let let's like likely made make makes making many may maybe
  me might more moreover most mostly mr mrs ms much must mustn't my myself near nearly neither never no nor not nothing now of off
  often on once one only onto or other others otherwise our ours ourselves out over own per perhaps put quite rather really said
  same say saying says see seem seemed seems seen several shall she she'd she'll she's should shouldn't since so some someone
  something sometimes still such take taken takes taking tell tells than that that's the their theirs them themselves then there
  there's therefore these they they'd they'll they're they've thing things this those though through throughout thus to together
  told too took toward towards under unless until up upon us use used uses using very via want wants was wasn't way we we'd we'll
  we're we've well went were weren't what what's whatever when where whether which while who who's whoever whole whom whose why
  will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself according added adding
  reported reportedly reports meanwhile`
    .split(/\s+/)
    .filter((word) => word !== '')
)
