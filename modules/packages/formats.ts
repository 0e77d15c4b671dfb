/** The formats of a package that is written here, as the command line and an address name them. */
export const packageFormats = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'html'] as const

export type PackageFormat = (typeof packageFormats)[number]

/** The drivers of the learner runtime, each a file of `modules/learner`. */
export type DriverName = 'scorm12' | 'scorm2004' | 'cmi5' | 'browser'

export const driverOf: Record<PackageFormat, DriverName> = {
  scorm12: 'scorm12',
  'scorm2004-3': 'scorm2004',
  'scorm2004-4': 'scorm2004',
  cmi5: 'cmi5',
  html: 'browser',
}

export function isPackageFormat(name: string): name is PackageFormat {
  return packageFormats.some((format) => format === name)
}
