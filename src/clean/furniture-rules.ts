/** What pages set around and into an article, as a table of lines. */

/** A named rule over one line. */
export interface LineRule {
  readonly name: string
  readonly pattern: RegExp
  /** A line that the rule must catch; the test runs over these. */
  readonly example: string
  /** Whether it also speaks of whole sentences; the other rules leave everything that looks like prose alone. */
  readonly sentences?: true
  /** Words of which a line that fits has one at least: asked first where the pattern takes its time over a line. */
  readonly holds?: readonly string[]
  /** What goes with the line: the next paragraph, the labels (short lines without a stop) or the single words that follow. */
  readonly takes?: 'paragraph' | 'labels' | 'words'
}

/** Lines that a page sets around and into an article. The first row that fits is taken. */
export const furniture: readonly LineRule[] = [
  {
    name: 'author-blurb',
    pattern: /^(?:about the (?:author|writer|reporter)s?|author (?:bio|profile)|meet the (?:author|reporter)) ?:?$/i,
    example: 'About the Author:',
    takes: 'paragraph'
  },
  {
    name: 'view-counter',
    pattern:
      /^(?:(?:post )?views? ?: ?[\d,.]{1,12} ?[km]?|[\d,.]{1,12} ?[km]? (?:total )?(?:views?|reads?|shares?|likes?|hits|diggs?)(?: [\d,.]{1,9} (?:comments?|shares?))?)$/i,
    example: '3 Views'
  },
  {
    name: 'advertisement',
    pattern:
      /^[-–—*[( ]{0,5}(?:advertise?ments?|advert|sponsored(?: (?:content|links?|by .{1,40}))?|ads?(?: by .{1,30})?|promoted(?: content)?|(?:story|article|post) continues below(?: this)?(?: advertisement| ad)?|scroll to continue(?: with content)?|continue reading below|(?:advertisement )?continue reading the main story)[-–—*\]) ]{0,5}$/i,
    example: 'Advertisement'
  },
  {
    name: 'share-label',
    pattern:
      /^(?:(?:share|tweet|like|send|post)(?: (?:this|on|via|it|now|to|by|with|article|story|page)\b.{0,60})?|share ?[:+]?|(?:(?:share|tweet|pin|e?mail|print|save|post|like|send|copy)[ ,|/]{0,3}){2,8}|\d{0,6} ?shares?|pin ?it|e-?mail(?: this)?|print(?: this)?(?: (?:article|page|story))?|copy (?:the )?(?:link|url)|save(?: (?:for later|article))?|bookmark|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|instagram|youtube|pinterest|flipboard|tumblr|(?:(?:facebook|twitter|whatsapp|linkedin|reddit|telegram|instagram|youtube|pinterest|e-?mail|print|messenger|copy link)[ ,|/]{0,3}){2,12})$/i,
    example: 'Share this article'
  },
  {
    name: 'image-note',
    pattern:
      /^(?:news[- ]image|thumbnail|image|photo|picture|video|audio|play(?: video)?|featured image|logo|gallery|slideshow|infographic|(?:hide|show|toggle) caption|enlarge(?: (?:this )?image)?|(?:image|photo|slide) \d{1,3} (?:of|\/) \d{1,3}|(?:view|open|see) (?:image|photo|gallery)s?(?: in (?:gallery|full screen|fullscreen))?)$/i,
    example: 'thumbnail'
  },
  {
    name: 'image-note',
    pattern: /^(?:disclaimer|note) ?: ?(?:this|the) (?:image|photo|picture|video|thumbnail)\b.{0,200}$/i,
    example: 'Disclaimer: This image is taken from a wire.',
    sentences: true
  },
  {
    name: 'image-credit',
    pattern:
      /^(?!file photo)(?:[([] ?)?(?:(?:main |cover |lead |header |file |stock |feature[d]? )?(?:images?|photos?|pictures?|photography)(?: (?:credits?|source|courtesy(?: of)?|copyright|caption|via|by))? ?[:/|].{0,250}|(?:main |cover |featured )?(?:images?|photos?|pictures?|photograph) (?:credits?|source|courtesy|copyright|by|via)\b.{0,160}|photograph ?:.{0,160}|(?:getty images|shutterstock|istock|afp\/getty|reuters\/\p{Lu}|ap photo)\b.{0,160}|(?:file )?photo$)/iu,
    example: 'Photo: Getty Images'
  },
  {
    name: 'image-caption',
    pattern:
      /^(?:file (?:photo|image|picture|pic)|image caption|photo caption|caption|representational (?:image|picture)|representative image) ?[:.–—-]/i,
    example: 'FILE PHOTO: The mayor at the harbour on Monday.',
    sentences: true
  },
  {
    name: 'image-credit',
    pattern: /^(?:image|picture|photo) (?:copyright|credit|source) .{1,60}? (?:image|picture|photo) caption .{1,320}$/i,
    example: 'Image copyright Anna Field Image caption The mayor came to the harbour on Monday. It was cold.',
    sentences: true
  },
  {
    name: 'image-caption',
    pattern:
      /^\p{Lu}.{0,200} (?:smiles?|speaks?|talks?|walks?|stands?|sits?|waves?|gestures?|listens?|looks?|poses?|reacts?|arrives?|holds?|addresses|gathers?|waits?|is seen|are seen) .{2,160}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [JFMASOND][a-z]{2,8}\.? \d{1,2}, \d{4}\.?$/u,
    holds: ['day, '],
    example: 'Mayor Anna Field waves as she leaves the harbour in Oban, Monday, Nov. 3, 2025.',
    sentences: true
  },
  {
    name: 'image-caption',
    pattern:
      /^(?:file ?[-–—] ?)?(?:in )?this (?:[a-z]{3,6}day, )?[a-z]{3,9}\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image|picture|frame|video)\b.{0,360}$/i,
    example: 'FILE - In this Nov. 3, 2004 file photo, the mayor comes to the harbour. It was cold.',
    sentences: true
  },
  {
    name: 'player',
    pattern:
      /^(?:(?:close )?skip in skip x embed x share|media playback is (?:un|not )supported on (?:your|this) device|cannot play media\.).{0,400}$/i,
    example: 'Media playback is unsupported on your device Media caption The mayor came to the harbour. It was cold.',
    sentences: true
  },
  {
    name: 'image-caption',
    pattern:
      /(?:\((?:AP Photo|AFP|EPA|Photo|Image|Picture|Credit|Getty|Reuters|REUTERS)[ :/][^()]{1,120}\)|\b(?:REUTERS|AP Photo|AFP|EPA|EPA-EFE|Getty Images)\/\p{Lu}[^.!?]{1,80}|\(\p{Lu}[\p{L}.'’ -]{2,40}\/\p{Lu}[^()]{1,50}\)|[/(]\s?(?:Getty Images|Shutterstock|iStock|File photo|File Photo|FILE)\)?|Photo(?:graph)?: ?\p{Lu}[^.!?]{2,60})\.?$/u,
    holds: ['(', '/', 'Photo'],
    example: 'The mayor at the harbour on Monday. (AP Photo/Anna Field)',
    sentences: true
  },
  {
    name: 'credit-line',
    pattern:
      /^[([]?(?:this|the) (?:article|story|piece|post) (?:was |is )?(?:(?:first|originally) )?(?:appeared|published|produced|republished) (?:by|on|at|in|from) .{2,200}$/i,
    example: 'This article was originally published by The Courier.',
    sentences: true
  },
  {
    name: 'credit-line',
    pattern:
      /^(?:[([—–-]{0,2}\s?)?(?:credited (?:from|to)|(?:news |story |article |original |content )?(?:credits?|sources?)(?= ?:)|via(?= ?:)|originally (?:published|appeared) (?:by|on|at|in)|this (?:article|story|piece) (?:was )?(?:(?:first|originally) )?(?:appeared|published|produced) (?:by|on|at|in)|(?:with|from) (?:inputs?|reporting|files|additional reporting) (?:from|by)|inputs from|reproduced from|courtesy(?: of)?(?= ?:))(?: ?:|\b) ?.{0,120}$/i,
    example: 'Credited from: ALJAZEERA'
  },
  {
    name: 'reporting-line',
    pattern:
      /^(?:[([](?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Tt]ranslated) by \p{Lu}.{2,300}|(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Tt]ranslated) by \p{Lu}[^;]{2,200}; ?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited)\b.{2,200}|(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ee]dited) by \p{Lu}\S{0,20}(?: (?:\p{Lu}\S{0,20}|and|in|of|for)){1,12}\.?)$/u,
    holds: [' by '],
    example: '(Reporting by Anna Field; editing by Ben Hill)',
    sentences: true
  },
  {
    name: 'cross-promotion',
    pattern:
      /^[[(]?(?:(?:also on [^:.?!]{1,60}|also read|read also|read more(?: on [^:]{1,40})?|read next|see also|also see|must[- ]read|related(?: (?:stor(?:y|ies)|articles?|news|posts?|topics?|links?|content|coverage|reading))?|recommended(?: (?:for you|stor(?:y|ies)|reading|articles?))?|more (?:on this|on this story|coverage|to read)|don['’]t miss|you may (?:also )?(?:like|be interested in)|trending(?: now)?|most (?:read|popular|viewed)|up next|editor['’]s (?:picks?|choice)|explained|top stor(?:y|ies)) ?[:|–—]\s?.{0,300}|watch(?: now| live)? ?[:|] .{1,300}|also on \S{1,40}\.(?:com|org|net) .{1,200})$/i,
    example: 'Also on The Courier: A harbour reopens',
    sentences: true
  },
  {
    name: 'cross-promotion',
    pattern: /^editor['’]s picks? [\p{Lu}'‘“"].{1,400}$/iu,
    example: 'Editor’s Picks Anna Field, who came to the harbour, tells what she saw there on Monday.',
    sentences: true
  },
  {
    name: 'cross-promotion',
    pattern:
      /^[[(]?(?:READ|WATCH|LISTEN|ALSO|SEE|MORE|PHOTOS|VIDEO|GALLERY|POLL|QUIZ)(?: [A-Z]{2,12}){0,3} ?[:|–—] .{1,300}$/,
    example: 'READ MORE: A harbour reopens',
    sentences: true
  },
  {
    name: 'cross-promotion',
    pattern:
      /^(?:also read|read also|read next|see also|related(?: (?:stor(?:y|ies)|articles?|news|posts?|topics?|links?|content|coverage))?|recommended(?: (?:for you|stor(?:y|ies)|reading|articles?))?|more (?:on this|on this story|news|stories|from [^:.?!]{1,40}|in [A-Z][^:.?!]{1,30})|don['’]t miss|you may (?:also )?like|you might also like|trending(?: now)?|top stories|latest (?:news|stories)|most (?:read|popular|viewed|commented|shared)(?: stories)?|popular (?:now|stories|posts)|up next|editor['’]s picks?|what to read next|in case you missed it|other stories|around the web|from our partners|sponsored stories|paid content) ?:?$/i,
    example: 'Related articles',
    takes: 'labels'
  },
  {
    name: 'read-more',
    pattern:
      /^[[(]?(?:continue reading|read (?:more|on|full|the full|the rest|full story|it here)\b.{0,90}|(?:click|tap) (?:here|on|to)\b.{0,120}|view (?:more|all|comments|full|original)\b.{0,40}|load more|show more|see (?:more|all)|learn more|find out more|full (?:story|article)(?: here)?)[\])>»… .]{0,4}$/i,
    example: 'Read More On The Topic On The Courier'
  },
  {
    name: 'tags',
    pattern:
      /^(?:(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords|in this (?:article|story)|sections?|hashtags?) ?(?:: ?.{0,300})?|#\w{1,40}(?:[ ,]{1,3}#\w{1,40}){0,20})$/i,
    example: 'Tags',
    takes: 'labels'
  },
  {
    name: 'comments',
    pattern:
      /^(?:(?:[\d,]{1,9}|no) )?(?:comments?|replies|responses)(?: ?\(\d{1,6}\)| ?: ?\d{0,6}| (?:are )?(?:closed|off|disabled)\.?| section| on this (?:story|article|post))?$|^(?:leave a (?:reply|comment)|post (?:a )?comment|add (?:a )?comment|write a comment|view comments|join the (?:conversation|discussion|debate)|be the first to (?:comment|share).{0,40}|what do you think\?(?: .{0,80})?|(?:let us know|tell us) (?:what you think|in the comments).{0,60}|your email address will not be published\b.{0,80}|required fields are marked.{0,5})[.!]?$/i,
    example: '14 Comments'
  },
  {
    name: 'call-to-action',
    pattern:
      /^(?:listen to|watch|tune in(?:to)?|hear|check out|support|become|buy) (?:more )?(?:our|us\b|a (?:member|subscriber|supporter)|the latest).{0,80}$/i,
    example: 'Listen to our podcast'
  },
  {
    name: 'call-to-action',
    pattern:
      /^(?:(?:please )?(?:share|send|submit|e-?mail|upload)(?: us)? (?:your|any) (?:own )?(?:photos?|pictures?|images?|videos?|footage|stor(?:y|ies)|questions?|comments?|views|tips?|experiences?)\b.{0,160}|(?:do you have|got) (?:an? )?(?:story|tip|question|photos?|footage)\b.{0,160}|have you been affected\b.{0,160})$/i,
    example: 'Share your photos with us by email.',
    sentences: true
  },
  {
    name: 'contact',
    // How to reach the desk that wrote a report.
    pattern:
      /^(?:[•*–—-] ?)?(?:to (?:contact|reach|get in touch with) (?:the|our|this) (?:[\w'’-]{1,20} ){0,3}(?:desk|newsroom|reporters?|editors?|authors?|writers?|team|switchboard)\b.{0,360}|(?:to get|for) (?:all )?the latest [^.]{1,40} to your (?:desktop|inbox|mobile|phone)\b.{0,200}|for (?:all )?other (?:inquiries|enquiries|queries)\b.{0,200})$/i,
    example: 'To contact the business desk, write to desk@example.org or phone 555 0100.',
    sentences: true
  },
  {
    name: 'sign-off',
    // How a live report takes leave of its readers.
    pattern:
      /^(?:(?:and )?(?:that(?:['’]s| is)|that will be) (?:all|it) (?:from (?:us|me)|for (?:now|today|tonight))\b.{0,200}|(?:(?:we are|we['’]re) )?(?:closing|ending|pausing|wrapping up) (?:this|our|the) (?:live ?blog|live (?:page|coverage|updates))\b.{0,200}|(?:thank you|thanks) for (?:following|joining|reading|staying)\b.{0,160}|(?:stay|keep) with us\b.{0,100}|more (?:to follow|soon|details to follow)\.?)$/i,
    example: 'That is all from us tonight. Thank you for following our coverage.',
    sentences: true
  },
  {
    name: 'time-stamp',
    // Above each entry of a live report.
    pattern:
      /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: ?\(?(?:GMT|UTC|BST|CES?T|EE?S?T|E[SD]T|PST|PDT|CST|CDT|IST|local time)\)?)?$/i,
    example: '18:40'
  },
  {
    name: 'newsletter',
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe|get|join|register|receive|download|follow|stay (?:informed|up to date|connected|tuned|updated|on top)|want more|never miss|for (?:more|the latest|all the latest)|enter your e-?mail)\b.{0,160}\b(?:newsletters?|inbox|mailing list|daily briefing|(?:our|your) .{0,40}(?:alerts?|updates?|channels?|app|podcasts?|edition|e-?mail(?: address)?)|(?:whatsapp|telegram|youtube) (?:channel|group)|google news|the latest (?:news|updates|headlines|stories))\b.{0,120}|(?:our |the )?(?:daily |weekly |morning )?newsletters?|e-?mail address ?[:*]?)$/i,
    example: 'Sign up for our morning newsletter',
    sentences: true
  },
  {
    name: 'paywall',
    pattern:
      /^(?:this (?:article|story|content) is (?:for|only|available|exclusive|reserved)\b.{0,80}\b(?:subscribers|members)\b.{0,80}|already (?:a |have a )?(?:subscriber|member|subscribed|registered|subscription)\b.{0,80}|(?:to (?:continue|keep) reading|subscribe (?:now|today|here|to|for)|log ?in|sign in|register (?:now|here|to|for free)|create (?:an|a free) account)\b(?:,? .{0,100}\b(?:reading|access|subscri\w{1,6}|account|articles?|log ?in|unlimited)\b.{0,60})?|you have (?:reached|read|used)\b.{0,100}\b(?:free )?(?:articles?|limit)\b.{0,60}|support (?:our|independent|quality|local) journalism\b.{0,120}|\d{1,4} (?:words|characters) (?:left|remaining)\b.{0,20})[.!?]{0,3}$/i,
    example: 'Subscribe to continue reading',
    sentences: true
  },
  {
    name: 'consent',
    pattern:
      /^(?:we (?:and our partners |also )?use cookies\b.{0,400}|(?:this|our|the) (?:web ?)?site uses cookies\b.{0,400}|by (?:continuing|using|clicking|signing up|subscribing|submitting|browsing|choosing)\b.{0,120}\byou(?:['’]re| are)? (?:agree|accept|consent|acknowledg|giving)\w{0,6}\b.{0,300}|(?:i )?(?:accept|agree|reject|decline|manage|allow)(?: all)?(?: cookies| preferences)?|(?:cookies?|privacy|ad) (?:policy|settings|notice|preferences|statement|choices|consent)|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions|of service))?|do not sell my (?:personal )?info(?:rmation)?|your (?:privacy|ad) choices)\.?$/i,
    example: 'This site uses cookies to improve your visit.',
    sentences: true
  },
  {
    name: 'copyright',
    pattern: /^(?:(?:copyright(?= ?(?:©|\(c\)|(?:19|20)\d\d|by |:))|©|\(c\) ?(?=(?:19|20)\d\d)|&copy;) ?.{0,420}$)/i,
    example: '© 2025 The Courier. All rights reserved.',
    sentences: true
  },
  {
    name: 'copyright',
    pattern:
      /\b(?:all rights reserved|may not be (?:published, broadcast|copied|reproduced|republished|redistributed)(?:,| or | without | in (?:whole|any)))| © ?\d{4}.{0,80}$/i,
    holds: ['all rights reserved', 'may not be ', '©'],
    example: 'This story may not be copied or broadcast.',
    sentences: true
  },
  {
    name: 'disclaimer',
    pattern:
      /^(?:\(?(?:this (?:story|article|copy|item|post) (?:has|was|is) (?:not )?(?:been )?(?:edited|auto-?generated|generated|published from|taken from|sourced from|updated|corrected)\b.{0,250}|(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in this|here|above|are (?:those|solely)|by the (?:author|writer|columnist))\b.{0,300}|disclaimer ?[:-] .{0,400}|except for the headline, this .{0,200}|our standards ?:.{0,100}|editor['’]s note: this (?:story|article|post) (?:has been|was) updated\b.{0,200}|(?:we|the site) may (?:earn|receive) (?:a )?(?:small )?(?:affiliate )?commission\b.{0,200}|if you (?:buy|purchase) (?:something|anything|a product|through)\b.{0,200}))$/i,
    example: 'This story has been published from a wire feed without changes.',
    sentences: true
  },
  {
    name: 'social-link',
    pattern:
      /^(?:[Ff]ollow|[Ll]ike|[Ff]ind|[Jj]oin) (?:us|me|@\w{1,30}|[A-Z][\w .’'-]{1,60}) on (?:Twitter|X|Facebook|Instagram|YouTube|Telegram|WhatsApp|LinkedIn|TikTok|Threads|Bluesky)\b.{0,200}$/,
    example: 'Follow us on Facebook, X and Instagram for all of the news.',
    sentences: true
  },
  {
    name: 'social-link',
    pattern:
      /^(?:(?:[Ff]ollow|FOLLOW|[Ll]ike|[Ff]ind|[Jj]oin|[Cc]onnect [Ww]ith|[Ss]ubscribe [Tt]o|[Vv]isit|[Cc]ontact|[Ww]atch|[Rr]each) (?:us|me|him|her|them|our|the author|@\w{1,30}|[A-Z][\w .’']{1,40}) (?:on|at|via|online|for|:) ?.{1,100}|(?:[Ff]ollow|FOLLOW)(?: (?:us|me|@\w{1,30}|[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,3}(?: on| online)?:?))?|@\w{2,30}(?:[ ,]{1,2}@\w{2,30}){0,5}|(?:[Ee]-?mail|[Tt]witter|[Cc]ontact)(?: [A-Z][\w .]{1,40})? ?(?:at|:) ?\S{3,60})$/,
    example: 'Follow us on Facebook'
  },
  {
    name: 'navigation',
    pattern:
      /^(?:home(?: ?[>/»›] ?.{1,80})?|(?:main )?menu|search|skip to (?:main )?(?:content|navigation)|(?:back|return|scroll) to (?:top|home.{0,20}|news.{0,20})|jump to .{2,40}|next|previous|prev|contact(?: us)?|about(?: us)?|close|log ?(?:in|out)|sign (?:in|up|out)|register|subscribe(?: now)?|my account|toggle (?:navigation|menu)|(?:[«‹<←] ?)?(?:next|previous) (?:article|post|story|page|slide)(?: ?[»›>→])?|advertise(?: with us)?|careers|sitemap|help|faqs?|rss|feedback|donate|e-?paper|live tv|watch live|listen(?: (?:live|to this article|now))?|text size|font size|change font size|a-? ?a\+?|page \d{1,3}(?: of \d{1,3})?)$/i,
    example: 'Skip to main content',
    takes: 'words'
  },
  {
    name: 'crawl-notice',
    pattern:
      /^(?:(?:please |you (?:need|must) (?:to )?)?(?:enable|turn on|activate|allow) (?:javascript|cookies)\b.{0,250}|(?:javascript|cookies) (?:is|are|must be|has been) (?:disabled|required|not enabled|enabled|turned off)\b.{0,250}|(?:your|this) browser (?:does not|doesn['’]t|is not|is out of date)\b.{0,250}|(?:this|the) page (?:you (?:requested|are looking for) )?(?:could not|cannot|can['’]t|does not|no longer)\b.{0,100}(?:found|displayed|exists?)\b.{0,40}|(?:error )?(?:404|403|500|502|503)(?: error)?[ :–-]{1,3}(?:error|not found|page|forbidden|internal|bad|service)\b.{0,80}|are you a robot\?.{0,80}|(?:checking|verify(?:ing)?) (?:your browser|you are human)\b.{0,100}|access (?:to this page )?(?:has been )?denied\b.{0,100}|loading(?: \.\.\.|…|\.\.\.)?|something went wrong\b.{0,100}|focused crawls are collections\b.{0,400}|the (?:internet archive|wayback machine)\b.{0,100})$/i,
    example: 'Please enable JavaScript to continue.',
    sentences: true
  },
  {
    name: 'read-time',
    pattern:
      /^(?:(?:est(?:imated|\.)? )?(?:reading|read) time ?:? ?)?(?:about )?\d{1,3}[- ]?(?:min|mins|minute|minutes)\b(?:[- ]read)?\.?$/i,
    example: '4 min read'
  },
  {
    name: 'mark',
    // Rules and stars that a page sets between parts; "XXXX" and "###" end an agency's copy.
    pattern: /^(?:[^\p{L}\p{N}"“”'‘’$€£]{1,60}|x{3,10}|-30-|ends)$/iu,
    example: '* * *'
  }
]
