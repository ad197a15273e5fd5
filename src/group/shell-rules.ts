/** A named rule over the text of a document that holds no report. */
export interface ShellRule {
  readonly name: string
  readonly pattern: RegExp
  /** Words, in small letters: what it fits holds one of them. */
  readonly keys: string
  /** What the reader is told. */
  readonly reason: string
  /** Words that the rule must catch; the test runs over these. */
  readonly example: string
}

/** What web pages say instead of an article. A rule holds for short texts, or where it fits the opening of one. */
export const shells: readonly ShellRule[] = [
  {
    name: 'crawl-notice',
    pattern:
      /\b(?:crawls? (?:data|performed|operated|run)|(?:these|this|the) crawls? (?:are|is|contains?|includes?)|(?:these|this|the) collections? (?:are|is|contains?|includes?)\b[^.]{0,80}\b(?:crawl\w{0,4}|archived?|captured?|web)|wayback machine|web crawls?|internet archive|archived? (?:web )?pages?)\b/i,
    keys: 'crawl crawls collection collections wayback archive archived',
    reason: 'a notice of a web archive, no report',
    example: 'This collection holds web crawls made for the library.'
  },
  {
    name: 'script-notice',
    pattern:
      /\b(?:(?:enable|turn on|activate|requires?|allow) javascript|javascript (?:is|must be|has been|appears to be) (?:disabled|enabled|turned|required)|browser (?:is not|does not|doesn['’]t|isn['’]t) support|(?:upgrade|update) your browser|adobe flash player|html5 video)\b/i,
    keys: 'javascript browser adobe html5',
    reason: 'a notice about the browser, no report',
    example: 'Please enable JavaScript to see this page.'
  },
  {
    name: 'player-notice',
    pattern:
      /\b(?:(?:feature|video|content|media|clip|page|item) (?:is|are)(?: currently| no longer|n['’]t| not)? (?:not )?(?:available|unavailable|loaded)|could not be (?:loaded|found|played)|rating is available|please try again later|playback (?:isn['’]t|not) supported|video has been (?:removed|rented))\b/i,
    keys: 'available unavailable loaded found played please playback removed rented',
    reason: 'a notice of a video player or missing page, no report',
    example: 'This clip is not available right now. Please try again later.'
  },
  {
    name: 'account-notice',
    pattern:
      /\b(?:sign in (?:using|with|to)|log ?in (?:using|with|to)|(?:create|register|activate) (?:an|your|a free) account|forgot(?:ten)? (?:your )?password|welcome back|by (?:submitting|signing up|registering|clicking|subscribing)|subscribe (?:now|to (?:our|the|read|continue))|(?:already|not) a (?:subscriber|member)|join our mailing list|fill in your|sign up (?:for|to) (?:our|the|your)|(?:like|follow|join) us on (?:facebook|twitter|instagram)|daily e?-?mail)\b/i,
    keys: 'sign log login account password welcome submitting signing registering clicking subscribing subscribe subscriber member mailing fill facebook twitter instagram mail email',
    reason: 'a form to sign in or subscribe, no report',
    example: 'Sign up for our daily letter and follow us on Twitter.'
  },
  {
    name: 'cookie-notice',
    pattern:
      /\b(?:(?:uses?|using|accept|store|place|set|our|these|of) (?:of )?cookies|cookies? (?:policy|settings|notice|preferences|to (?:improve|give|provide|ensure|personali[sz]e))|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)|gdpr)\b/i,
    keys: 'cookie cookies privacy terms gdpr',
    reason: 'a notice about cookies or terms, no report',
    example: 'We use cookies to improve your visit. Read our privacy policy.'
  },
  {
    name: 'tweet-notice',
    pattern:
      /\b(?:(?:add|share|tweet with) (?:a |your |this )?(?:location|tweet|video)|location information to your tweets|your tweets?|(?:embed|copy) (?:this|the) (?:tweet|link|code|video)|(?:hmm|try again or visit) twitter|what['’]s happening|twitter may be over capacity)\b/i,
    keys: 'location tweet tweets video embed copy twitter happening',
    reason: 'a notice of a social network, no report',
    example: 'You can add a location to your tweets.'
  },
  {
    name: 'map-notice',
    pattern:
      /\b(?:designations employed|presentation of (?:the )?material|all rights reserved|may not be (?:published|reproduced|rewritten)|copyright (?:notice|infringement)|for (?:informational|general information) purposes only)\b/i,
    keys: 'designations presentation reserved published reproduced rewritten copyright purposes',
    reason: 'a notice about rights, no report',
    example: 'All rights reserved. This page may not be reproduced.'
  }
]
