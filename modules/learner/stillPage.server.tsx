import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Bottom, Top } from './Frame'
import type { OpenModule } from './openModule'
import { unpackState } from './packState'
import { type Actions, type Play, placeFrom } from './play'
import { newState, seePage } from './state'
import { stateFor } from './stateFor'
import { learnerTexts } from './texts'

/** What publishing wrote: the whole index.html, and the style of its time. */
type Written = { index: string; style: string }
// Where a picture comes is seen, and that nothing can be pressed yet.
const unready = 'img{background:var(--wash)!important}button,input,select,textarea,.zoomable::after{opacity:.5}'

type Kept = { state: string; location: string }

/**
 * The page at which a learner opens a module, as a document of its own that does nothing: with the bars that the runtime
 * will draw around it, and without what it would have to fetch. Undefined for a test and for the result, of which nothing
 * is shown before the runtime says what.
 */
export function renderStillPage(module: OpenModule, { index, style }: Written, kept: Kept): string | undefined {
  const place = placeFrom(module, kept.location)
  const page = module.pages.find(({ id }) => id === place)
  const section = page?.kind === 'lesson' ? sectionIn(index, place) : undefined
  if (!section || /<\/style/i.test(style)) return undefined
  const t = learnerTexts[module.language]
  const play = playAt(module, kept, place)
  const bars = { play, actions: {} as Actions, t }
  const top = <Top {...bars} isMenuOpen={false} setMenu={() => {}} />
  return `<!doctype html><html lang="${module.language}"><head><meta charset="utf-8"><style data-learner>${style}${unready}</style></head><body class="playing" inert>${html('top', top)}<main id="pages">${withoutFiles(section)}</main>${html('bottom', <Bottom {...bars} />)}</body></html>`
}

function playAt(module: OpenModule, kept: Kept, place: string): Play {
  const found = unpackState(kept.state)
  const state = found && found !== 'newer' ? stateFor(module, found) : newState()
  return {
    module,
    state: seePage(state, place),
    kept: { ...kept, status: 'incomplete', score: undefined, isPreview: false },
    place,
    drafts: {},
    sure: {},
    unanswered: [],
    saving: { kind: 'none' },
    isFramed: true,
    notice: undefined,
    note: undefined,
  }
}

function html(id: string, view: ReactElement) {
  return `<div id="${id}">${renderToStaticMarkup(view)}</div>`
}

// Text and attributes are escaped, so these letters stand where a section begins and nowhere else.
function sectionIn(index: string, id: string) {
  const start = index.indexOf(`<section data-page="${id}"`)
  if (start < 0) return undefined
  const next = index.indexOf('<section data-page=', start + 1)
  return index.slice(start, next < 0 ? index.indexOf('</main>', start) : next)
}

/** The files of a package stand under the address of a launch; until there is one, a picture keeps its place. */
function withoutFiles(section: string) {
  return section.replace(/<[a-z][^>]*>/g, (tag) => {
    const bare = tag.replace(/ (?:src|srcset|poster|href)="(?!#|https?:|mailto:)[^"]*"/g, '')
    return tag.startsWith('<img ') && bare !== tag ? bare.replace('<img ', `<img src="${emptyPicture(tag)}" `) : bare
  })
}

function emptyPicture(tag: string) {
  const size = (name: string) => tag.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? '1'
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${size('width')}' height='${size('height')}'/%3E`
}
