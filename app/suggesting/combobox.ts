import type { Suggestions } from '~/modules/catalogue/search/suggest.server'

type Choice = { text: string; more: string; to: string }
// Between two keys of somebody who types on.
const quietMs = 150
const shortest = 2

/**
 * Makes a search field a combobox with a list of suggestions (WAI-ARIA Authoring Practices, "Combobox", list autocomplete
 * with manual selection): arrows choose, Enter goes there, Escape closes. The form works without it.
 */
export function combobox(input: HTMLInputElement, list: HTMLElement, status: HTMLElement) {
  let choices: Choice[] = []
  let chosen = -1
  let timer = 0
  let asking: AbortController | undefined
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value)

  input.addEventListener('input', () => {
    clearTimeout(timer)
    asking?.abort()
    if (input.value.trim().length < shortest) return close()
    timer = window.setTimeout(ask, quietMs)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || choices.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      if (list.hidden) open()
      else choose(((chosen + 1 + step + choices.length + 1) % (choices.length + 1)) - 1)
    } else if (event.key === 'Enter' && !list.hidden && chosen >= 0) location.assign(choices[chosen]!.to)
    else if (event.key === 'Escape' && !list.hidden) close()
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  // A press must not take the focus away, or the list is gone before it is let go.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const at = [...list.children].indexOf((target as Element).closest('[role="option"]')!)
    if (at >= 0) location.assign(choices[at]!.to)
  })

  async function ask() {
    asking = new AbortController()
    const { signal } = asking
    try {
      const answer = await fetch(`/catalogue.json?${new URLSearchParams({ q: input.value.slice(0, 100) })}`, { signal })
      if (!answer.ok) return close()
      const found = choicesOf(await answer.json())
      if (!signal.aborted) show(found)
    } catch {
      if (!signal.aborted) close()
    }
  }

  function choicesOf({ words, offerings }: Suggestions): Choice[] {
    const search = (q: string) => {
      const query = new URLSearchParams(new FormData(input.form!) as never)
      query.set('q', q)
      return `/catalogue?${query}`
    }
    return [
      ...words.map((word) => ({ text: word, more: list.dataset.searchFor!, to: search(word) })),
      ...offerings.map(({ title, slug, hub }) => ({ text: title, more: hub, to: `/catalogue/${slug}` })),
    ]
  }

  function show(found: Choice[]) {
    choices = found
    list.replaceChildren(...found.map(optionOf))
    choose(-1)
    if (found.length === 0 || document.activeElement !== input) return close()
    open()
    const { one, many } = status.dataset
    status.textContent = found.length === 1 ? one! : many!.replace('{count}', String(found.length))
  }

  function optionOf({ text, more }: Choice, at: number) {
    const option = document.createElement('div')
    option.id = `${list.id}-${at}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    for (const [name, words] of [
      ['suggestion-more', more],
      ['suggestion-text', text],
    ] as const) {
      const part = document.createElement('span')
      part.className = name
      part.textContent = words
      option.append(part, ' ')
    }
    return option
  }

  function choose(at: number) {
    chosen = at
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at))
    if (at < 0) return input.removeAttribute('aria-activedescendant')
    input.setAttribute('aria-activedescendant', list.children[at]!.id)
    list.children[at]!.scrollIntoView({ block: 'nearest' })
  }

  function open() {
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
  }

  function close() {
    list.hidden = true
    choose(-1)
    status.textContent = ''
    input.setAttribute('aria-expanded', 'false')
  }
}
