import { Closed } from './Closed'
import type { Draw } from './draw'
import { Bottom, Top } from './Frame'
import { LessonQuestion } from './LessonQuestion'
import { mount } from './mount'
import type { OpenModule, OpenPage } from './openModule'
import type { LearnerParts } from './parts'
import type { Actions, Play } from './play'
import { Result } from './Result'
import { DrawnQuestions, TestFoot, TestHead, TestQuestion } from './TestPage'
import { learnerTexts } from './texts'

/** Takes over the page that index.html brought: one section at a time, and a live view in each block's place. */
export function openScreen(module: OpenModule, parts: LearnerParts, onOpened: (section: Element) => void) {
  const t = learnerTexts[module.language]
  const [top, main, bottom] = ['top', 'pages', 'bottom'].map((id) => document.getElementById(id)!)
  const sections = sectionsOf(main!)
  const result = main!.appendChild(element('section', 'result-page'))
  result.setAttribute('aria-labelledby', 'title-result')
  const places = new Map(module.pages.map((page) => [page.id, prepare(page, sections.get(page.id))]))
  for (const page of module.pages) showBlocks(module, parts, page, sections.get(page.id))
  let shown: string | undefined
  let isMenuOpen = false
  top!.replaceChildren()
  document.body.classList.add('playing')
  // The browser gives the focus back; `autofocus` it does not allow in a frame.
  document.addEventListener('toggle', focusMeaning, true)

  function draw(play: Play, actions: Actions) {
    const setMenu = (isOpen: boolean) => {
      isMenuOpen = isOpen
      draw(play, actions)
      if (isOpen) document.querySelector<HTMLElement>('.contents [aria-current]')?.focus()
    }
    const isClosed = play.saving.kind === 'closed'
    mount(isClosed ? null : <Top {...{ play, actions, t, isMenuOpen, setMenu }} />, top!)
    mount(isClosed ? null : <Bottom {...{ play, actions, t }} />, bottom!)
    const page = module.pages.find((candidate) => candidate.id === play.place)
    if (page && !isClosed) drawPage(page, play, actions)
    else mount(isClosed ? <Closed play={play} t={t} /> : <Result {...{ play, actions, t }} />, result)
    show(isClosed ? 'CLOSED' : play.place)
  }

  function drawPage(page: OpenPage, play: Play, actions: Actions) {
    const at = places.get(page.id)!
    if (at.head) mount(<TestHead {...{ play, actions, page, t }} />, at.head)
    if (at.foot) mount(<TestFoot {...{ play, actions, page, t }} />, at.foot)
    for (const ask of page.asks) {
      const place = 'bank' in ask && at.blocks.get(ask.id)
      if (place) mount(<DrawnQuestions {...{ play, actions, page, parts, t }} draw={ask as Draw} />, place)
    }
    for (const [index, asked] of page.questions.entries()) {
      const place = at.blocks.get(asked.id)
      const { View } = parts.get(asked.type)!
      if (!place) continue
      mount(
        page.kind === 'test' ? (
          <TestQuestion {...{ play, actions, page, asked, View, t }} />
        ) : (
          <LessonQuestion {...{ play, actions, asked, View, t }} number={firstNumber(module, page) + index} />
        ),
        place,
      )
    }
  }

  function show(place: string) {
    if (shown === place) return
    const isFirst = shown === undefined
    shown = place
    for (const [id, section] of sections) section.hidden = id !== place
    const isResult = !sections.has(place)
    result.hidden = !isResult
    const section = isResult ? result : sections.get(place)
    if (section) onOpened(section)
    const title = section?.querySelector<HTMLElement>('h1')
    document.title = `${title?.textContent} - ${module.title}`
    // The first page is where a screen reader begins anyway; after that the focus follows the page.
    if (isFirst) return
    document.querySelector('.contents [aria-current]')?.scrollIntoView({ block: 'nearest' })
    window.scrollTo(0, 0)
    title?.focus({ preventScroll: true })
  }

  return { draw }
}

/** The meaning of a term that was opened gets the focus, so that it is read out. */
function focusMeaning({ target, newState }: Event & { newState?: string }) {
  if (newState === 'open' && (target as HTMLElement).popover) (target as HTMLElement).focus()
}

type Places = { head?: Element; foot?: Element; blocks: Map<string, Element> }

function prepare(page: OpenPage, section: HTMLElement | undefined): Places {
  const blocks = new Map<string, Element>()
  for (const place of section?.querySelectorAll<HTMLElement>('[data-block]') ?? []) {
    const id = place.dataset.block!
    if (!page.asks.some((ask) => ask.id === id)) continue
    place.replaceChildren()
    blocks.set(id, place)
  }
  if (page.kind !== 'test' || !section) return { blocks }
  const head = element('div', 'test-place')
  section.querySelector('h1')?.after(head)
  return { head, foot: section.appendChild(element('div', 'test-place')), blocks }
}

/** A block that asks nothing is drawn once: what it shows does not depend on the play. */
function showBlocks(
  { language, media }: OpenModule,
  parts: LearnerParts,
  page: OpenPage,
  section: HTMLElement | undefined,
) {
  for (const { id, type, content } of page.shown) {
    const place = section?.querySelector(`[data-block="${id}"]`)
    if (!place) continue
    const { View } = parts.get(type)!
    const nothingToAnswer = { answer: undefined, onAnswer: () => {}, seed: id, round: 0 }
    place.replaceChildren()
    mount(<View {...{ id, content, language, media, ...nothingToAnswer }} stage="open" />, place)
  }
}

function sectionsOf(main: HTMLElement) {
  const found = main.querySelectorAll<HTMLElement>('section[data-page]')
  return new Map(Array.from(found, (section) => [section.dataset.page!, section]))
}

/** Questions on lesson pages are numbered through the module. */
function firstNumber(module: OpenModule, page: OpenPage) {
  const before = module.pages.slice(0, module.pages.indexOf(page)).filter((other) => other.kind === 'lesson')
  return before.reduce((count, other) => count + other.questions.length, 1)
}

function element(name: string, className: string) {
  const made = document.createElement(name)
  made.className = className
  return made
}
