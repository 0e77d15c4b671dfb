/** Under what terms others may use a module, by the names of SPDX; '' when all rights are reserved. */
export const licences = ['', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'] as const
export type Licence = (typeof licences)[number]
export type OpenLicence = Exclude<Licence, ''>

/** Its short name, the text that holds, and what NL-LOM calls it. */
export const openLicences: Record<OpenLicence, { name: string; url: string; nlLom: string }> = {
  'CC-BY-4.0': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    nlLom: 'cc-by-40',
  },
  'CC-BY-SA-4.0': {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    nlLom: 'cc-by-sa-40',
  },
  'CC0-1.0': {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    nlLom: 'cc0-10',
  },
}
