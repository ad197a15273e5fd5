/** One run of a program as a whole process, measured as the operating system counts it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Seconds, and megabytes at the peak. */
export interface Run {
  readonly wall: number
  readonly cpu: number
  readonly megabytes: number
}

/** The least of each figure over so many runs. */
export function best(times: number, args: readonly string[]): Run {
  const runs = Array.from({ length: times }, () => runOnce(args))
  return {
    wall: Math.min(...runs.map(({ wall }) => wall)),
    cpu: Math.min(...runs.map(({ cpu }) => cpu)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes))
  }
}

/** One process, measured from inside at its end: CPU and peak memory are the operating system's own figures. */
function runOnce(args: readonly string[]): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'nightdesk-bench-'))
  const told = path.join(folder, 'usage.json')
  const hook = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(told)},JSON.stringify(process.resourceUsage())))`
  const hookFile = path.join(folder, 'hook.cjs')
  writeFileSync(hookFile, hook)
  const begun = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, ['--require', hookFile, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const wall = Number(process.hrtime.bigint() - begun) / 1e9
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  const usage = JSON.parse(readFileSync(told, 'utf8')) as { userCPUTime: number; systemCPUTime: number; maxRSS: number }
  rmSync(folder, { recursive: true, force: true })
  return { wall, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, megabytes: usage.maxRSS / 1024 }
}

/** A line of the table. */
export function print(name: string, { wall, cpu, megabytes }: Run): void {
  console.log(
    `${name.padEnd(40)} ${wall.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(8)} ${megabytes.toFixed(0).padStart(7)}`
  )
}
