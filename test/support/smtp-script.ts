/** A mail server of a test that follows a script: what it replies at which stage of which dialogue, or how it fails. */
import { createServer, type AddressInfo, type Socket } from 'node:net'

export type SmtpStage = 'greeting' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'final'

/**
 * What the server does in the place of its usual reply. `drop`: closes the line. `stall`: says nothing more. `half`: begins
 * a reply and closes the line. `take-drop`: takes the mail and closes the line (at `final` only). Else the reply itself.
 */
export type SmtpAct = string

export interface SmtpStep {
  readonly stage: SmtpStage
  readonly act: SmtpAct
  /** Only for mails to this address, or with `null` whichever it is. */
  readonly to: string | null
  /** How often; afterwards it does as it should. */
  readonly times: number
}

export interface TakenMail {
  readonly to: string
  readonly message: string
}

export interface ScriptedServer {
  readonly port: number
  /** Mails that it has taken. */
  readonly taken: TakenMail[]
  /** Lines that clients said, without the mails. */
  readonly heard: string[]
  readonly connections: () => number
  /** Called at each stage before the reply; for tests that end the program at that moment. */
  onStage: (stage: SmtpStage | 'replied', to: string) => void
  readonly close: () => Promise<void>
}

const usual: Readonly<Record<SmtpStage, string>> = {
  greeting: '220 script.example ESMTP',
  ehlo: '250-script.example\r\n250-SIZE 10000000\r\n250 8BITMIME',
  mail: '250 2.1.0 Ok',
  rcpt: '250 2.1.5 Ok',
  data: '354 End with a dot',
  body: '',
  final: '250 2.0.0 Ok: queued'
}

/** Starts the server on a free port of this machine. `pipelining`: it says that it takes commands in one go; `brief`: it keeps no words. */
export async function scriptedServer(
  script: readonly SmtpStep[],
  { pipelining = false, brief = false }: { readonly pipelining?: boolean; readonly brief?: boolean } = {}
): Promise<ScriptedServer> {
  const left = script.map((step) => ({ ...step, left: step.times }))
  const sockets = new Set<Socket>()
  let connections = 0
  const actAt = (stage: SmtpStage, to: string): SmtpAct => {
    const step = left.find((one) => one.stage === stage && one.left > 0 && (one.to === null || one.to === to))
    if (!step) return stage === 'ehlo' && pipelining ? usual.ehlo.replace('8BITMIME', 'PIPELINING') : usual[stage]
    step.left--
    return step.act
  }
  const server = createServer((socket) => {
    connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    talk(socket, actAt, scripted, brief)
  })
  const scripted: ScriptedServer = {
    port: 0,
    taken: [],
    heard: [],
    connections: () => connections,
    onStage: () => undefined,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((done) => server.close(() => done()))
    }
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(scripted, { port: (server.address() as AddressInfo).port })
}

function talk(
  socket: Socket,
  actAt: (stage: SmtpStage, to: string) => SmtpAct,
  server: ScriptedServer,
  brief: boolean
): void {
  let held = ''
  let to = ''
  let isMail = false
  const reply = (stage: SmtpStage, take?: () => void): boolean => {
    server.onStage(stage, to)
    const act = actAt(stage, to)
    if (act === 'take-drop') take?.()
    if (act === 'drop' || act === 'take-drop') socket.destroy()
    else if (act === 'half') socket.end('25')
    else if (act !== 'stall') {
      const isGood = /^2/.test(act)
      if (isGood) take?.()
      socket.write(`${act}\r\n`)
      server.onStage('replied', to)
      if (/^421/.test(act)) socket.end()
      return stage === 'data' ? /^3/.test(act) : isGood
    }
    return false
  }
  const body = (): boolean => {
    // A client that learns too late that nobody is to get the mail ends it before it begins.
    if (held.startsWith('.\r\n')) {
      held = held.slice(3)
      isMail = false
      socket.write('554 5.5.1 no valid recipients\r\n')
      return true
    }
    const end = held.indexOf('\r\n.\r\n')
    if (end === -1) return false
    const message = held.slice(0, end + 2).replace(/^\.\./gm, '.')
    held = held.slice(end + 5)
    isMail = false
    reply('final', () => server.taken.push({ to, message: brief ? '' : message }))
    return true
  }
  const line = (): boolean => {
    const end = held.indexOf('\r\n')
    if (end === -1) return false
    const words = held.slice(0, end)
    held = held.slice(end + 2)
    if (!brief) server.heard.push(words)
    const verb = words.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') reply('ehlo')
    else if (verb === 'HELO') socket.write('250 script.example\r\n')
    else if (verb === 'MAIL') reply('mail')
    else if (verb === 'RCPT') {
      to = /<([^>]*)>/.exec(words)?.[1] ?? ''
      reply('rcpt')
    } else if (verb === 'DATA') {
      isMail = reply('data')
      if (isMail && actAt('body', to) === 'drop') socket.destroy()
    } else if (verb === 'RSET') socket.write('250 2.0.0 Ok\r\n')
    else if (verb === 'QUIT') socket.end('221 2.0.0 Bye\r\n')
    else socket.write('500 5.5.2 What?\r\n')
    return true
  }
  reply('greeting')
  socket.setEncoding('latin1').on('data', (words: string) => {
    held += words
    while (isMail ? body() : line());
  })
}
