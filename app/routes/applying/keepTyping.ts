const pauseMs = 700
const againMs = 5000

/**
 * Keeps what is typed in a form while it is typed. The first time it makes a draft, and from then on the page is that of the
 * draft; who goes away with an address filled in gets a mail with the link.
 */
export function keepTyping(form: HTMLFormElement, status: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isUnkept = false
  let keeping: Promise<void> | undefined

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(keep, ms)
  }

  async function keep() {
    if (keeping) return later(pauseMs)
    isUnkept = false
    keeping = send().finally(() => {
      keeping = undefined
    })
    await keeping
  }

  async function send() {
    const answer = await fetch(form.dataset.keep!, { method: 'POST', body: typed(form) }).catch(() => undefined)
    if (answer?.ok) {
      if (answer.status === 200) moveTo(form, (await answer.json()).address)
      if (!isUnkept) status.textContent = status.dataset.kept!
      return
    }
    isUnkept = true
    status.textContent = status.dataset.notKept!
    // What is over or refused does not come back by asking again.
    if (!answer || answer.status >= 500) later(againMs)
  }

  form.addEventListener('input', () => {
    isUnkept = true
    later(pauseMs)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    isUnkept = false
  })
  addEventListener('online', () => isUnkept && later(0))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || !form.dataset.keep!.endsWith('/typed')) return
    navigator.sendBeacon(`${form.dataset.keep}?left`, typed(form))
  })
}

function typed(form: HTMLFormElement) {
  const fields = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return new URLSearchParams(fields)
}

// Loaded again, the page is where the draft is.
function moveTo(form: HTMLFormElement, address: string) {
  form.dataset.keep = `${address}/typed`
  form.action = `${address}?step=who`
  history.replaceState(null, '', `${address}?step=who`)
}
