export const textSizes = [100, 125, 150, 200] as const
export const contrasts = ['device', 'light', 'dark', 'high'] as const

/** How a learner wants to see a module; `textSize` is a percentage of what the device has as its usual size. */
export type Display = { textSize: (typeof textSizes)[number]; contrast: (typeof contrasts)[number] }

export const usualDisplay: Display = { textSize: 100, contrast: 'device' }

/** What was chosen, as far as it is among what can be chosen now. */
export function displayFrom(value: unknown): Display {
  const { textSize, contrast } = (typeof value === 'object' && value ? value : {}) as Partial<Display>
  return {
    textSize: textSizes.find((one) => one === textSize) ?? usualDisplay.textSize,
    contrast: contrasts.find((one) => one === contrast) ?? usualDisplay.contrast,
  }
}

// Black on white is what is read best in the light of a shop floor; each other colour has 9 : 1 or more on it.
const high: Record<string, string> = {
  ...all('#ffffff', ['paper', 'paper-edge', 'wash', 'signal-ink']),
  ...all('#000000', ['ink', 'ink-2', 'ink-3', 'line', 'signal', 'signal-text']),
  '--passed': '#00451f',
  '--busy': '#00367d',
  '--near': '#553500',
  '--failed': '#8c0000',
}

function all(colour: string, tokens: string[]) {
  return Object.fromEntries(tokens.map((token) => [`--${token}`, colour]))
}

/** Gives a page that has our tokens another contrast, also one that was made before there was a choice. */
export function applyContrast(document: Document, contrast: Display['contrast']) {
  const { style } = document.documentElement
  const scheme = contrast === 'high' ? 'light' : contrast
  style.colorScheme = scheme === 'device' ? '' : scheme
  for (const [token, colour] of Object.entries(high))
    if (contrast === 'high') style.setProperty(token, colour)
    else style.removeProperty(token)
  for (const sheet of document.styleSheets) applyScheme(rulesOf(sheet), scheme)
}

const asked = '(prefers-color-scheme: dark)'
const conditions = { device: asked, dark: `${asked}, screen`, light: `${asked} and (max-width: 0px)` }

/** Rules for a dark device hold on each screen, or never; the question stays in each, so that it can be found again. */
function applyScheme(rules: Iterable<CSSRule>, scheme: keyof typeof conditions) {
  for (const rule of rules) {
    const { media } = rule as CSSMediaRule
    if (!media?.mediaText.startsWith(asked)) continue
    if (media.mediaText !== conditions[scheme]) media.mediaText = conditions[scheme]
  }
}

/** None of a sheet that comes from elsewhere or is still on its way. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}
