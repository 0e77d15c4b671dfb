import type { Element } from './tree'

export type Declarations = Record<string, string>
type Part = { name: string | undefined; id: string | undefined; classes: string[] }
export type Rule = { selector: Part[]; weight: number; declarations: Declarations }

const mostRules = 500

/** The rules of the stylesheets of a drawing, weakest first. What holds only on some screens (`@media`) is left out. */
export function readRules(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .slice(0, mostRules)
    .flatMap(([, selectors, body]) => selectors!.split(',').map((text) => ruleOf(text.trim(), body!)))
    .filter((rule) => rule !== undefined)
    .sort((one, other) => one.weight - other.weight)
}

function ruleOf(text: string, body: string): Rule | undefined {
  const selector = text.split(/[\s>]+/).map(readPart)
  const isRead = selector.every((part) => part !== undefined)
  return isRead ? { selector, weight: weightOf(text), declarations: readDeclarations(body) } : undefined
}

export function readDeclarations(text = ''): Declarations {
  const pairs = text.split(';').map((one) => one.split(':'))
  return Object.fromEntries(
    pairs.flatMap(([name, ...value]) =>
      name && value.length > 0
        ? [
            [
              name.trim().toLowerCase(),
              value
                .join(':')
                .replace(/!important/i, '')
                .trim(),
            ],
          ]
        : [],
    ),
  )
}

/** What a drawing says of an element: its attributes, then the rules that meet it, then its own style. */
export function declaredOf(element: Element, outer: Element[], rules: Rule[]): Declarations {
  const met = rules.filter(({ selector }) => meets(selector, element, outer)).map(({ declarations }) => declarations)
  return Object.assign({}, element.attributes, ...met, readDeclarations(element.attributes.style))
}

// The last part names the element, the parts before it some of those around it, in that order.
function meets(selector: Part[], element: Element, outer: Element[]) {
  if (!isOne(selector.at(-1)!, element)) return false
  let from = 0
  return selector.slice(0, -1).every((part) => {
    const place = outer.findIndex((one, at) => at >= from && isOne(part, one))
    from = place + 1
    return place >= 0
  })
}

function isOne({ name, id, classes }: Part, element: Element) {
  if (name && name !== element.name) return false
  if (id && id !== element.attributes.id) return false
  if (classes.length === 0) return true
  const own = (element.attributes.class ?? '').split(/\s+/)
  return classes.every((one) => own.includes(one))
}

/** Undefined for a part that asks for more than a name, an id or classes. */
function readPart(text: string): Part | undefined {
  if (!/^(?:\*|[\w-]+)?(?:[.#][\w-]+)*$/.test(text)) return undefined
  const parts = text.match(/[.#]?[\w-]+/g) ?? []
  const after = (sign: string) => parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1))
  return { name: parts.find((part) => /^[\w-]/.test(part)), id: after('#')[0], classes: after('.') }
}

function weightOf(selector: string) {
  const count = (part: RegExp) => selector.match(part)?.length ?? 0
  return count(/#/g) * 10_000 + count(/\./g) * 100 + count(/(?:^|[\s>])\w/g)
}
