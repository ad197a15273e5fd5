/** Publishing with a real git and a real bare remote: what is committed, and the twelve states of row 13. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { publish } from '../../../src/io/git/publish.js'
import type { Digest, PublishReport } from '../../../src/types.js'
import { ground, ownStatus, run, workOf, writeTo, type Ground } from './repositories.js'

const mill = 'digests/stories/s-mill-mill-of-varn-burns.md'

describe('a dry run', () => {
  it('says what would be committed and pushed, and touches neither the repository nor the remote', async () => {
    const place = ground()
    const paths = place.write(1)
    const [before, refs] = [place.git('status', '--porcelain'), place.git('for-each-ref')]
    const dry = await publish({ ...place.options(paths, 1), planned: new Map() })
    expect([place.git('status', '--porcelain'), place.git('for-each-ref')]).toEqual([before, refs])
    const real = await publish(place.options(paths, 1))
    expect(dry).toEqual({ ...real, commit: null })
    expect(real.state).toBe('pushed')
    expect(await publish({ ...place.options(paths, 1), planned: new Map() })).toMatchObject({ state: 'unchanged' })
  })

  it('says that there is no remote', async () => {
    const place = ground()
    place.git('remote', 'remove', 'origin')
    const dry = await publish({ ...place.options(place.write(1), 1), planned: new Map() })
    expect(dry).toMatchObject({ state: 'failed', reason: 'there is no remote "origin" to push to' })
  })
})

describe('publish', () => {
  it('makes one commit of the tree and pushes it', async () => {
    const place = ground()
    const report = await place.night(1)
    expect(report).toMatchObject({ state: 'pushed', reason: null, next: null })
    expect(report.files).toContain('digests/2025/06/2025-06-02.md')
    expect(place.git('log', '-1', '--format=%s|%an <%ae>|%ad', '--date=short').trim()).toBe(
      'docs(digest): 2025-06-02|Desk <desk@example.org>|2025-06-02'
    )
    expect(place.git('diff-tree', '--no-commit-id', '--name-only', '-r', 'HEAD').trim().split('\n')).toEqual(
      report.files.toSorted()
    )
    expect(run(place.remote, ['rev-parse', 'main']).trim()).toBe(report.commit)
    expect(place.git('status', '--porcelain')).toBe('')
  })

  it('makes no commit of the same bytes', async () => {
    const place = ground()
    const { commit } = await place.night(1)
    expect(await place.night(1)).toEqual({ state: 'unchanged', commit: null, files: [], reason: null, next: null })
    expect(place.git('rev-parse', 'HEAD').trim()).toBe(commit)
  })

  it('commits only, where it is not to push', async () => {
    const place = ground()
    expect(await place.night(1, { push: false })).toMatchObject({ state: 'committed' })
    expect(run(place.remote, ['rev-list', '--count', 'main']).trim()).toBe('1')
  })

  it('publishes the articles without their texts', async () => {
    const place = ground()
    await place.night(1)
    const digest = JSON.parse(place.git('show', 'HEAD:digests/data/2025-06-02.json')) as Digest
    const whole = JSON.parse(readFileSync(path.join(place.output, 'data/2025-06-02.json'), 'utf8')) as Digest
    expect(digest.articles.map(({ text, body }) => [text, body])).toEqual(digest.articles.map(() => [null, null]))
    expect(digest.articles.map(({ sha256 }) => sha256)).toEqual(whole.articles.map(({ sha256 }) => sha256))
    expect({ ...digest, articles: [] }).toEqual({ ...whole, articles: [] })
  })

  it('publishes with their texts where it is asked to', async () => {
    const place = ground()
    const paths = place.write(1)
    await publish({ ...place.options(paths, 1), publishText: true })
    expect(place.git('show', 'HEAD:digests/data/2025-06-02.json')).toBe(
      readFileSync(path.join(place.output, 'data/2025-06-02.json'), 'utf8')
    )
  })

  it('keeps what people commit around the list of editions', async () => {
    const place = ground()
    await place.night(1)
    const index = path.join(place.docs, 'digests/index.md')
    writeTo(place.docs, 'digests/index.md', `${readFileSync(index, 'utf8')}\nWritten by Ann.\n`)
    place.git('commit', '-qam', 'a line of mine')
    expect(await place.night(2)).toMatchObject({ state: 'pushed' })
    expect(readFileSync(index, 'utf8')).toContain('Written by Ann.')
    expect(readFileSync(index, 'utf8')).toContain('2025-06-03')
  })

  it('does not run filters, hooks or watchers of the repository', async () => {
    const place = ground()
    const canary = path.join(place.root, 'canary')
    const command = path.join(place.root, 'run.sh')
    writeTo(place.root, 'run.sh', `#!/bin/sh\ntouch ${canary}\ncat\n`)
    chmodSync(command, 0o755)
    place.git('config', 'filter.loud.clean', command)
    place.git('config', 'filter.loud.smudge', command)
    place.git('config', 'core.fsmonitor', command)
    writeTo(place.docs, '.git/info/attributes', '* filter=loud\n')
    for (const hook of [
      'pre-commit',
      'commit-msg',
      'post-commit',
      'pre-push',
      'reference-transaction',
      'post-index-change'
    ]) {
      writeTo(place.docs, `.git/hooks/${hook}`, `#!/bin/sh\ntouch ${canary}\nexit 1\n`)
      chmodSync(path.join(place.docs, '.git/hooks', hook), 0o755)
    }
    expect(await place.night(1)).toMatchObject({ state: 'pushed' })
    expect(existsSync(canary)).toBe(false)
  })

  it('takes names of folders as they are', async () => {
    const place = ground()
    const dir = 'a \'b\' "c" $(touch x) é *'
    expect(await place.night(1, { dir })).toMatchObject({ state: 'pushed' })
    expect(readFileSync(path.join(place.docs, dir, 'latest.txt'), 'utf8')).toContain('VARN AT NIGHT')
    expect(place.git('status', '--porcelain')).toBe('')
  })

  it('begins a repository that has no commit yet', async () => {
    const place = ground()
    rmSync(place.docs, { recursive: true })
    run(place.root, ['init', '-q', '-b', 'main', place.docs])
    expect(await place.night(1, { push: false })).toMatchObject({ state: 'committed' })
    expect(place.git('status', '--porcelain')).toBe('')
  })

  it('writes nothing through a link that stands in its way', async () => {
    const place = ground()
    run(place.root, ['-c', 'core.symlinks=true', 'init', '-q', path.join(place.root, 'x')])
    const { symlinkSync } = await import('node:fs')
    symlinkSync(place.root, path.join(place.docs, 'digests'))
    const report = await place.night(1)
    expect(report).toMatchObject({ state: 'failed', commit: null })
    expect(existsSync(path.join(place.root, 'latest.md'))).toBe(false)
  })

  it('blanks what is secret in the address of a remote', async () => {
    const place = ground()
    place.git('remote', 'set-url', 'origin', 'http://ann:s3cr3t-canary@127.0.0.1:1/docs.git')
    const report = await place.night(1)
    expect(report).toMatchObject({ state: 'failed' })
    expect(JSON.stringify(report)).not.toContain('s3cr3t-canary')
  })
})

describe('the twelve states of a repository: the user\u2019s work stays byte for byte', () => {
  interface State {
    readonly name: string
    /** Brings the repository into the state, after one published night. */
    readonly make: (place: Ground) => void
    readonly state: PublishReport['state']
    readonly reason?: RegExp
    /** Whether our files are left as they were committed last. */
    readonly ours?: 'untouched'
  }

  const states: readonly State[] = [
    {
      name: 'our file is dirty',
      make: ({ docs }) => writeTo(docs, mill, 'mine\n'),
      state: 'failed',
      reason: /s-mill.* was changed by hand/
    },
    {
      name: 'our file is staged by hand',
      make: ({ docs, git }) => {
        writeTo(docs, mill, 'mine\n')
        git('add', mill)
      },
      state: 'failed',
      reason: /s-mill.* change by hand/
    },
    { name: 'another file is dirty', make: ({ docs }) => writeTo(docs, 'readme.md', 'dirty\n'), state: 'pushed' },
    {
      name: 'others are staged',
      make: ({ docs, git }) => {
        writeTo(docs, 'guide/start.md', 'staged\n')
        writeTo(docs, 'guide/new.md', 'new\n')
        git('add', 'guide')
        writeTo(docs, 'guide/start.md', 'and dirty\n')
      },
      state: 'pushed'
    },
    {
      name: 'the remote has moved on, and a file is dirty',
      make: (place) => {
        elsewhereCommits(place, 'guide/other.md')
        writeTo(place.docs, 'readme.md', 'dirty\n')
      },
      state: 'pushed'
    },
    {
      name: 'the branches have diverged',
      make: (place) => {
        elsewhereCommits(place, 'guide/other.md')
        writeTo(place.docs, 'guide/mine.md', 'mine\n')
        place.git('add', '.')
        place.git('commit', '-qm', 'mine')
      },
      state: 'failed',
      reason: /gone apart, and 1 of the commits/
    },
    {
      name: 'HEAD is detached',
      make: ({ git }) => git('checkout', '-q', '--detach'),
      state: 'failed',
      reason: /detached HEAD/,
      ours: 'untouched'
    },
    {
      name: 'a merge is under way',
      make: (place) => {
        place.git('checkout', '-qb', 'side', 'HEAD~1')
        writeTo(place.docs, 'readme.md', 'side\n')
        place.git('commit', '-qam', 'side')
        place.git('checkout', '-q', 'main')
        writeTo(place.docs, 'readme.md', 'main\n')
        place.git('commit', '-qam', 'main')
        expect(() => place.git('merge', 'side')).toThrow()
      },
      state: 'failed',
      reason: /a merge is under way/,
      ours: 'untouched'
    },
    {
      name: 'index.lock is there',
      make: ({ docs }) => writeTo(docs, '.git/index.lock', ''),
      state: 'failed',
      reason: /index\.lock/,
      ours: 'untouched'
    },
    { name: 'there is no upstream', make: ({ git }) => git('branch', '--unset-upstream'), state: 'pushed' },
    {
      name: 'the push is rejected again and again',
      make: (place) => {
        // Somebody pushes whenever we do.
        const hook = `#!/bin/sh\nunset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\ncd ${place.elsewhere} && env -u GIT_DIR git pull -q && echo x >> x && env -u GIT_DIR git add x && env -u GIT_DIR git -c user.name=b -c user.email=b commit -qm x && env -u GIT_DIR NO=1 git push -q\n`
        writeTo(
          place.remote,
          'hooks/pre-receive',
          `#!/bin/sh\n[ -n "$NO" ] && exit 0\n${hook.split('\n').slice(1).join('\n')}`
        )
        chmodSync(path.join(place.remote, 'hooks/pre-receive'), 0o755)
      },
      state: 'failed',
      reason: /origin\/main/
    },
    {
      name: 'a hook of the remote says no',
      make: ({ remote }) => {
        writeTo(remote, 'hooks/pre-receive', '#!/bin/sh\necho "docs are frozen" >&2\nexit 1\n')
        chmodSync(path.join(remote, 'hooks/pre-receive'), 0o755)
      },
      state: 'failed',
      reason: /pre-receive hook declined/
    },
    {
      name: 'the remote cannot be reached',
      make: ({ remote }) => renameSync(remote, `${remote}.gone`),
      state: 'failed',
      reason: /does not appear to be a git repository/
    },
    {
      name: 'the clone is shallow',
      make: (place) => {
        elsewhereCommits(place, 'guide/other.md')
        rmSync(place.docs, { recursive: true })
        run(place.root, ['clone', '-q', '--depth', '1', `file://${place.remote}`, place.docs])
        elsewhereCommits(place, 'guide/more.md')
        writeTo(place.docs, 'readme.md', 'dirty\n')
      },
      state: 'pushed'
    }
  ]

  it.each(states)('$name', async ({ make, state, reason, ours }) => {
    const place = ground()
    expect(await place.night(1)).toMatchObject({ state: 'pushed' })
    make(place)
    const isLocked = existsSync(path.join(place.docs, '.git/index.lock'))
    const before = workOf(place)
    const own = readFileSync(path.join(place.docs, mill), 'utf8')
    const branch = run(place.docs, ['rev-parse', 'main']).trim()
    const report = await place.night(2)
    expect(report).toMatchObject({ state })
    if (reason) expect(report.reason).toMatch(reason)
    if (state === 'failed') expect(report.next).toMatch(/nightdesk publish|next night/)
    expect(withoutNews(workOf(place))).toEqual(withoutNews(before))
    if (state === 'failed' && report.commit === null) {
      expect(readFileSync(path.join(place.docs, mill), 'utf8')).toBe(own)
      expect(run(place.docs, ['rev-parse', 'main']).trim()).toBe(branch)
    } else {
      expect(ownStatus(place)).toBe('')
      expect(run(place.docs, ['rev-parse', 'HEAD']).trim()).toBe(report.commit)
    }
    if (ours) expect(isLocked).toBe(existsSync(path.join(place.docs, '.git/index.lock')))
    if (state === 'pushed') expect(run(place.remote, ['rev-parse', 'main']).trim()).toBe(report.commit)
  })
})

describe('what was left undone', () => {
  it('is done where a run was killed while it held the index', async () => {
    const place = ground()
    expect(await place.night(1)).toMatchObject({ state: 'pushed' })
    const lock = path.join(place.docs, '.git/index.lock')
    const own = run(place.docs, ['for-each-ref', '--format=%(refname)', 'refs/nightdesk']).split('/')[2] ?? ''
    writeTo(place.docs, `.git/nightdesk-${own}/held`, '')
    linkSync(path.join(place.docs, `.git/nightdesk-${own}/held`), lock)
    expect(await place.night(2)).toMatchObject({ state: 'pushed' })
    expect(existsSync(lock)).toBe(false)
    expect(ownStatus(place)).toBe('')
    // A git of ours that outlived its run is waited for.
    const git = spawn('git', ['hash-object', '--stdin'], { cwd: place.docs })
    writeTo(place.docs, `.git/nightdesk-${own}/held`, `${git.pid}\n`)
    linkSync(path.join(place.docs, `.git/nightdesk-${own}/held`), lock)
    expect(await place.night(3)).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/index\.lock/) as string
    })
    const ended = once(git, 'exit')
    git.kill('SIGKILL')
    await ended
    expect(await place.night(3)).toMatchObject({ state: 'pushed' })
    // Somebody else's lock stays, also beside what a killed run left.
    writeTo(place.docs, `.git/nightdesk-${own}/held`, '')
    writeTo(place.docs, '.git/index.lock', '')
    expect(await place.night(3)).toMatchObject({ state: 'failed' })
    expect(existsSync(lock)).toBe(true)
  })

  it('is done where a run was killed while git held refs, and no other lock is taken away', async () => {
    const place = ground()
    expect(await place.night(1)).toMatchObject({ state: 'pushed' })
    const own = run(place.docs, ['for-each-ref', '--format=%(refname)', 'refs/nightdesk']).split('/')[2] ?? ''
    const locks = ['HEAD', 'packed-refs', 'refs/heads/main', `refs/nightdesk/${own}/published`]
    const isLocked = () => locks.map((name) => existsSync(path.join(place.docs, `.git/${name}.lock`)))
    const lock = () => {
      for (const name of locks) writeTo(place.docs, `.git/${name}.lock`, '')
    }
    writeTo(place.docs, `.git/nightdesk-${own}/refs`, '')
    lock()
    expect(await place.night(2)).toMatchObject({ state: 'pushed' })
    expect(isLocked()).toEqual([false, false, false, false])
    expect(run(place.docs, ['rev-parse', 'main'])).toBe(run(place.remote, ['rev-parse', 'main']))
    lock()
    expect(await place.night(3)).toMatchObject({ state: 'failed' })
    expect(isLocked()).toEqual([true, true, true, true])
  })

  describe('goes on where git was killed while it brought the remote\u2019s files into the work tree', () => {
    /** The remote has two new files and a changed one; git is killed at the second that it writes. */
    const killed = async () => {
      const place = ground()
      await place.night(1)
      elsewhereCommits(place, 'guide/other.md')
      elsewhereCommits(place, 'guide/start.md')
      elsewhereCommits(place, 'guide/third.md')
      const script = path.join(place.root, 'smudge.sh')
      writeTo(
        place.root,
        'smudge.sh',
        `#!/bin/sh\ncat\n[ -e ${place.root}/dead ] || { touch ${place.root}/dead; kill -9 $PPID; }\n`
      )
      chmodSync(script, 0o755)
      place.git('config', 'filter.deadly.smudge', script)
      writeTo(place.docs, '.git/info/attributes', 'guide/start.md filter=deadly\n')
      writeTo(place.docs, 'readme.md', 'dirty\n')
      expect(await place.night(2)).toMatchObject({ state: 'failed' })
      expect(existsSync(path.join(place.root, 'dead'))).toBe(true)
      return place
    }

    it('with a file that it had only begun to write', async () => {
      const place = await killed()
      writeTo(place.docs, 'guide/start.md', 'the')
      const report = await place.night(3)
      expect(report).toMatchObject({ state: 'pushed', reason: null })
      expect(
        ['other', 'start', 'third'].map((name) => readFileSync(path.join(place.docs, `guide/${name}.md`), 'utf8'))
      ).toEqual(['theirs\n', 'theirs\n', 'theirs\n'])
      expect(place.git('status', '--porcelain')).toBe(' M readme.md\n')
      expect(run(place.remote, ['rev-parse', 'main']).trim()).toBe(report.commit)
    })

    it('and leaves what a person has changed since', async () => {
      const place = await killed()
      writeTo(place.docs, 'guide/third.md', 'mine\n')
      expect(await place.night(3)).toMatchObject({
        state: 'failed',
        reason: expect.stringMatching(/your changes stand/) as string
      })
      expect(readFileSync(path.join(place.docs, 'guide/third.md'), 'utf8')).toBe('mine\n')
    })
  })

  it('is pushed by the next night', async () => {
    const place = ground()
    renameSync(place.remote, `${place.remote}.gone`)
    const first = await place.night(1)
    expect(first).toMatchObject({ state: 'failed' })
    expect(first.commit).not.toBeNull()
    renameSync(`${place.remote}.gone`, place.remote)
    expect(await place.night(2)).toMatchObject({ state: 'pushed' })
    expect(run(place.remote, ['log', '--format=%s', 'main']).trim().split('\n')).toEqual([
      'docs(digest): 2025-06-03',
      'docs(digest): 2025-06-02',
      'begin'
    ])
  })

  it('is pushed by a night with nothing to tell', async () => {
    const place = ground()
    renameSync(place.remote, `${place.remote}.gone`)
    const first = await place.night(1)
    renameSync(`${place.remote}.gone`, place.remote)
    const report = await publish({ ...place.options([], 1), edition: null })
    expect(report).toMatchObject({ state: 'pushed', commit: first.commit })
    expect(report.files).toContain('digests/latest.md')
  })

  it('is committed by the next night', async () => {
    const place = ground()
    place.git('checkout', '-q', '--detach')
    expect(await place.night(1)).toMatchObject({ state: 'failed', commit: null })
    place.git('checkout', '-q', 'main')
    const report = await place.night(2)
    expect(report).toMatchObject({ state: 'pushed' })
    expect(report.files).toContain('digests/2025/06/2025-06-02.md')
    expect(report.files).toContain('digests/2025/06/2025-06-03.md')
    expect(place.git('status', '--porcelain')).toBe('')
  })
})

it('refuses where a person committed another version of our page', async () => {
  const place = ground()
  await place.night(1)
  writeTo(place.docs, mill, 'mine\n')
  place.git('commit', '-qam', 'mine')
  const report = await place.night(2)
  expect(report).toMatchObject({
    state: 'failed',
    commit: null,
    reason: expect.stringMatching(/by hand in a commit/) as string
  })
  expect(place.git('show', `HEAD:${mill}`)).toBe('mine\n')
})

/** Somebody else commits a file and pushes it. */
function elsewhereCommits({ other, elsewhere }: Ground, name: string): void {
  other('pull', '-q')
  writeTo(elsewhere, name, 'theirs\n')
  other('add', '.')
  other('commit', '-qm', `theirs: ${name}`)
  other('push', '-q')
}

/** The remote's new files come into the work tree, as with any pull: that is no change of the user's work. */
function withoutNews(work: unknown): unknown {
  const { files, staged, ...rest } = work as { files: [string, string][]; staged: string[] }
  const isNews = (name: string) => /guide\/(?:other|more)\.md$|^x$|\tx$/.test(name)
  return { ...rest, files: files.filter(([name]) => !isNews(name)), staged: staged.filter((line) => !isNews(line)) }
}
