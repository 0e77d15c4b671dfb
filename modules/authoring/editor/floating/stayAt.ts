import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'

type Options = { placement: Placement; gap?: number }

/**
 * Keeps an element at a place on the screen, inside the window, while things scroll and change size. `within` is the
 * part of the text that the place belongs to. Gives back how to stop.
 */
export function stayAt(element: HTMLElement, place: () => DOMRect | null, within: Element, options: Options) {
  let last = new DOMRect()
  const reference = {
    getBoundingClientRect: () => {
      last = place() ?? last
      return last
    },
    contextElement: within,
  }
  const room = size({
    padding: 8,
    apply({ availableHeight }) {
      element.style.maxHeight = `${Math.max(160, Math.min(380, availableHeight))}px`
    },
  })
  const middleware = [offset(options.gap ?? 6), flip({ padding: 8 }), shift({ padding: 8 }), room]
  return autoUpdate(reference, element, async () => {
    const { x, y } = await computePosition(reference, element, { placement: options.placement, middleware })
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    element.style.visibility = 'visible'
  })
}
