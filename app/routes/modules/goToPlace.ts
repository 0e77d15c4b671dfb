import { fieldAt, textAt } from './place'

const mostTries = 60

/**
 * Brings a place on the page into view and puts the focus in it, as soon as the editor shows it. Calls off on return.
 * A stretch of text is the editor's own work.
 */
export function goToPlace(id: string) {
  if (!id || textAt(id)) return
  let frame = 0
  let tries = 0
  const look = () => {
    let place = elementAt(id)
    if (!place && tries++ < mostTries) {
      frame = requestAnimationFrame(look)
      return
    }
    place ??= nodeWith(fieldAt(id)?.nodeId ?? '')
    unfold(place)
    place?.scrollIntoView({ block: 'center' })
    fieldIn(place)?.focus({ preventScroll: true })
    const stretch = fieldAt(id)?.stretch
    if (stretch && place && 'setSelectionRange' in place)
      (place as Control).setSelectionRange(stretch.start, stretch.end)
  }
  look()
  return () => cancelAnimationFrame(frame)
}

/** What is folded away can have no focus. */
function unfold(place: Element | null | undefined) {
  const fold = place?.parentElement?.closest('details')
  if (!fold) return
  fold.open = true
  unfold(fold)
}

type Control = HTMLTextAreaElement | HTMLInputElement

function elementAt(id: string) {
  if (id === 'title' || id === 'meter') return document.getElementById(id === 'title' ? 'page-title' : 'meter')
  const goal = /^goal:(\w+)$/.exec(id)?.[1]
  if (goal) return nodeWith(goal)?.querySelector<HTMLElement>('.goal-choice select')
  const field = fieldAt(id)
  const node = nodeWith(field?.nodeId ?? id)
  if (!field) return node
  const path = CSS.escape(field.path)
  const named = node?.querySelector<Control>(`[data-path="${path}"], [data-path^="${path}."]`)
  // A stretch belongs to one field, which may still be folded away.
  return named ?? (field.stretch ? undefined : node)
}

function nodeWith(id: string) {
  return document.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)
}

function fieldIn(place: HTMLElement | null | undefined) {
  if (!place || place.matches('textarea, input, select, [tabindex]')) return place
  return (
    place.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    place.querySelector<HTMLElement>('textarea, input') ??
    // A form that is folded opens with the last button of its place.
    [...place.querySelectorAll('button')].at(-1)
  )
}
