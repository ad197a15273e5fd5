import type { Level } from '../night/world.js'

/** Forms of the lines on standard error: for people, for programs that collect them, for systemd's journal. */
export const logForms = ['human', 'json', 'journald'] as const
export type LogForm = (typeof logForms)[number]

/** Priorities of syslog, which the journal reads at the head of a line. */
const priorities: Readonly<Record<Level, number>> = { alert: 3, warning: 4, info: 6, detail: 7 }

/** One line of the log. */
export function logLine(form: LogForm, level: Level, line: string): string {
  if (form === 'json') return JSON.stringify({ time: new Date().toISOString(), level, message: line })
  const words = `nightdesk: ${line}`
  return form === 'journald'
    ? words
        .split('\n')
        .map((one) => `<${priorities[level]}>${one}`)
        .join('\n')
    : words
}
