import type { Apis } from './course'

/** The frame in which the content is shown, and the names under which it finds its API. */
export function makeStage(title: string) {
  const frame = document.createElement('iframe')
  frame.title = title
  let given: Apis = {}
  let isShown = false
  let turn = 0

  // Content may read what is given here, and never put something in its place.
  function offer(apis: Apis) {
    given = apis
    for (const name of Object.keys(apis) as (keyof Apis)[])
      if (!Object.hasOwn(window, name))
        Object.defineProperty(window, name, { get: () => given[name], enumerable: true })
  }

  /** See `CourseHost.show`. */
  async function show(address: string | undefined, apis: Apis) {
    turn += 1
    const own = turn
    if (isShown) await emptied()
    if (own !== turn) return false
    offer(apis)
    isShown = address !== undefined
    if (address === undefined) return true
    if (frame.isConnected) frame.contentWindow!.location.replace(new URL(address, document.baseURI))
    else {
      frame.src = address
      document.body.append(frame)
    }
    return true
  }

  function emptied() {
    return new Promise<void>((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true })
      frame.contentWindow?.location.replace('about:blank')
    })
  }

  const whenLoaded = () =>
    new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }))

  return { frame, show, whenLoaded }
}
