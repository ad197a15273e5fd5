/** The frame around a previewed page: its names above, the page itself untouched below, so that it looks as it will be read. */
import Handlebars from 'handlebars'

/** The frame, with the pages that it can show; the first stands open. */
export function shellOf(title: string, pages: readonly string[]): string {
  const links = pages.map((page) => `<a href="/${page}" target="page">${page}</a>`).join('\n      ')
  const widths = ['360', '600', '']
  const buttons = widths.map(
    (width) => `<button data-width="${width}">${width === '' ? 'whole' : `${width} px`}</button>`
  )
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Preview: ${Handlebars.escapeExpression(title)}</title>
    <link rel="stylesheet" href="/preview.css">
    <script type="module" src="/preview.js"></script>
  </head>
  <body>
    <nav aria-label="Pages">
      ${links}
    </nav>
    <p>${buttons.join(' ')} <span role="status"></span></p>
    <iframe name="page" title="The page" src="/${pages[0] ?? ''}"></iframe>
  </body>
</html>
`
}

export const shellStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 0; height: 100vh; display: flex; flex-direction: column }
nav, p { margin: 0; padding: .3rem .8rem; display: flex; flex-wrap: wrap; gap: .3rem 1rem }
p { padding-top: 0; gap: .4rem }
iframe { flex: 1; width: 100%; box-sizing: border-box; margin: 0 auto; border: 0; border-top: 1px solid #8888; background: Canvas }
`

/** Asks twice a second whether a template or the digest is another, and loads the page anew where one is. */
export const shellScript = `
const frame = document.querySelector('iframe')
const status = document.querySelector('[role=status]')
for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => (frame.style.width = button.dataset.width ? button.dataset.width + 'px' : '100%'))
let seen = null
async function look() {
  try {
    const stamp = await (await fetch('/stamp')).text()
    if (seen !== null && stamp !== seen) frame.contentWindow.location.reload()
    seen = stamp
    status.textContent = ''
  } catch {
    status.textContent = 'The preview has ended; start it again with nightdesk preview'
  }
  setTimeout(look, 500)
}
void look()
`
