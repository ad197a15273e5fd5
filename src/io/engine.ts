import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 wait longer before it makes good machine code of a function, and make plain machine code of it at once. A night is
 * thousands of functions that run for some seconds: by default half of the CPU time of 1,000 articles went into machine
 * code that had no time to pay, and a tenth into running what had none yet.
 */
export function patientEngine(): void {
  for (const { from, to, flag } of flags) if (from <= major && major <= to) setFlagsFromString(flag)
}

/**
 * Has V8 collect before its heap is half as large again as after the last time, not three times as large: 1,000 new articles
 * on 50,000 remembered with all pages took 505 MB and take 375, at the same CPU; by 100 they take 403.
 */
export function thriftyEngine(): void {
  setFlagsFromString('--heap-growing-percent=50')
}

const major = Number(process.versions.v8.split('.')[0])

/**
 * By version of V8, since each knows its own: Node 20, then Node 22 and 24; of a later one nothing is known. Six and four
 * times the default, chosen on builds of 5, 1,000 and 2,000 articles; more costs the long ones as much as it saves.
 */
const flags = [
  { from: 11, to: 11, flag: '--interrupt-budget=400000' },
  { from: 12, to: 13, flag: '--invocation-count-for-turbofan=12000' },
  { from: 11, to: 13, flag: '--always-sparkplug' },
  // Node 24 lets its memory for what is soon thrown away grow to many times that of Node 20: 1,000 articles took 325 MB
  // and not 205, in the same time.
  { from: 13, to: 13, flag: '--semi-space-growth-factor=1' }
] as const
