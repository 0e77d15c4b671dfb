/** Word's lists are paragraphs that look like a list: each says its level, and has its bullet or number as text. */
type Line = { paragraph: HTMLElement; level: number; list: string; mark: string }

/** Makes real lists of the paragraphs that Word gives for them, lists in lists by their level. */
export function buildLists(body: HTMLElement) {
  for (const run of runsOf(body)) {
    const places: { level: number; list: Element }[] = []
    const holder = body.ownerDocument.createElement('div')
    run[0]!.paragraph.before(holder)
    for (const line of run) {
      while (places.length > 0 && places.at(-1)!.level > line.level) places.pop()
      const last = places.at(-1)
      if (last?.level === line.level && last.list.tagName !== tagOf(line)) places.pop()
      if (places.at(-1)?.level !== line.level) {
        const list = body.ownerDocument.createElement(tagOf(line))
        const start = Number.parseInt(line.mark.replace(/^\(/, ''), 10)
        if (tagOf(line) === 'OL' && start > 1) list.setAttribute('start', String(start))
        const around = places.at(-1)?.list
        ;(around?.lastElementChild ?? around ?? holder).append(list)
        places.push({ level: line.level, list })
      }
      const item = body.ownerDocument.createElement('li')
      item.append(line.paragraph)
      places.at(-1)!.list.append(item)
      line.paragraph.removeAttribute('style')
    }
    holder.replaceWith(...holder.childNodes)
  }
}

function tagOf({ mark }: Line) {
  return /^\(?([0-9]{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i.test(mark) ? 'OL' : 'UL'
}

function runsOf(body: HTMLElement): Line[][] {
  const runs: Line[][] = []
  let before: Element | null = null
  for (const paragraph of body.querySelectorAll<HTMLElement>('p,h1,h2,h3,h4,h5,h6')) {
    const place = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(paragraph.getAttribute('style') ?? '')
    if (!place || /^H\d$/.test(paragraph.tagName)) {
      for (const mark of marksIn(paragraph)) mark.remove()
      continue
    }
    const marks = marksIn(paragraph)
    const line = {
      paragraph,
      list: place[1]!,
      level: Number(place[2]),
      mark: marks
        .map((one) => one.textContent ?? '')
        .join('')
        .trim(),
    }
    for (const one of marks) one.remove()
    if (before && before === paragraph.previousElementSibling) runs.at(-1)!.push(line)
    else runs.push([line])
    before = paragraph
  }
  return runs
}

function marksIn(paragraph: Element) {
  return [...paragraph.querySelectorAll('[style*="mso-list"]')].filter((one) =>
    /mso-list\s*:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  )
}

/** Google Docs puts a list in a list directly; it belongs in the item before it. Headings do not fit in an item. */
export function mendLists(body: HTMLElement) {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const item = list.previousElementSibling
    if (item?.tagName === 'LI') item.append(list)
    else {
      const made = body.ownerDocument.createElement('li')
      list.before(made)
      made.append(list)
    }
  }
  for (const heading of body.querySelectorAll('li > h1, li > h2, li > h3, li > h4, li > h5, li > h6'))
    asBoldLine(heading)
}

/** A heading where none may stand becomes a line of bold text. */
export function asBoldLine(heading: Element) {
  const { ownerDocument } = heading
  const line = ownerDocument.createElement('p')
  const bold = ownerDocument.createElement('strong')
  bold.append(...heading.childNodes)
  line.append(bold)
  heading.replaceWith(line)
}
