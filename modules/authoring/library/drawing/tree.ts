/** An element of a drawing by its bare name; text stands between its children as it was written. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

export function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))
}
