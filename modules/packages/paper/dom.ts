import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attributeOf({ attrs }: Element, name: string) {
  return attrs.find((one) => one.name === name)?.value
}

export function hasClass(element: Element, ...names: string[]) {
  const classes = (attributeOf(element, 'class') ?? '').split(' ')
  return names.some((name) => classes.includes(name))
}

export function elementsIn({ childNodes }: { childNodes: Node[] }) {
  return childNodes.filter(isElement)
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return isElement(node) ? node.childNodes.map(textOf).join('') : ''
}

/** The first element that is looked for, in reading order. */
export function findIn(parent: { childNodes: Node[] }, is: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(parent)) {
    const found = is(element) ? element : findIn(element, is)
    if (found) return found
  }
  return undefined
}

export function findAll(parent: { childNodes: Node[] }, is: (element: Element) => boolean): Element[] {
  return elementsIn(parent).flatMap((element) => (is(element) ? [element] : findAll(element, is)))
}
