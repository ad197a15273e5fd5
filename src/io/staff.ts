/** The threads of a night, and the two kinds of work that they do. What they work with is loaded when it is asked for: most runs of a cron have no news. */
import type { Staff } from '../night/world.js'
import type { Crew } from './crew.js'
import { thriftyEngine } from './engine.js'
import { openHands, threadsBeside } from './hands.js'
import { openPress } from './press.js'

/** None is started before there is work for it. */
export function openStaff(threads = threadsBeside): Staff {
  const hands = openHands(threads)
  let opened: Promise<Crew> | null = null
  return {
    open: async (articles) => {
      if (articles.length >= many) thriftyEngine()
      opened ??= import('./crew.js').then(({ openCrew }) => openCrew(hands))
      const crew = await opened
      crew.expect(articles)
      return crew
    },
    press: openPress(hands),
    close: hands.end
  }
}

/** Articles of a night whose memory is worth the time that saving it takes: a night of 40 takes 160 MB. */
const many = 250
