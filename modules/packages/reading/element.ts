/**
 * An element of a manifest. Names of elements and attributes are in lower case and without their prefix, as tools write
 * both in many ways; `space` says of which standard the element is, where that makes a difference.
 */
export type Element = {
  name: string
  space: 'adlcp' | 'adlseq' | 'adlnav' | 'imsss' | ''
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** A manifest as it was read, and every namespace that it declares. */
export type Xml = { root: Element; namespaces: Set<string>; isGuessed: boolean }

/** The children of an element with a name, in reading order. */
export function childrenOf(element: Element | undefined, name: string, space?: Element['space']): Element[] {
  const isAsked = (child: Element) => child.name === name && (space === undefined || child.space === space)
  return element?.children.filter(isAsked) ?? []
}

/** The first element at the end of a path of names below another. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((here, name) => childrenOf(here, name)[0], element)
}

/** All elements of a name below another, however deep, in reading order. */
export function allBelow(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allBelow(child, name)])
}

/** Text on one line, as a title is shown. */
export function lineOf(element: Element | undefined) {
  return (element?.text ?? '').replace(/\s+/g, ' ').trim()
}
