const mostTries = 60

/** Brings a place on the page into view and puts the focus in it, as soon as the editor shows it. Calls off on return. */
export function goToPlace(id: string) {
  if (!id) return
  let frame = 0
  let tries = 0
  const look = () => {
    const place = id === 'title' ? document.getElementById('page-title') : nodeWith(id)
    if (!place && tries++ < mostTries) {
      frame = requestAnimationFrame(look)
      return
    }
    place?.scrollIntoView({ block: 'center' })
    fieldIn(place)?.focus({ preventScroll: true })
  }
  look()
  return () => cancelAnimationFrame(frame)
}

function nodeWith(id: string) {
  return document.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)
}

function fieldIn(place: HTMLElement | null) {
  if (!place || place.matches('textarea')) return place
  return (
    place.querySelector<HTMLElement>('[aria-invalid="true"]') ?? place.querySelector<HTMLElement>('textarea, input')
  )
}
