const megabyte = 1024 * 1024

/** How large a package may be that comes in through the screen; the command line takes larger ones. */
export const mostBytes = 500 * megabyte

/** What a browser sends at once: large enough for a quick line, and small enough to lose little of it on a bad one. */
export const partBytes = 4 * megabyte

/** An upload that nobody went on with for a day is forgotten. */
export const keptMs = 24 * 3_600_000

/** Uploads that wait, whole or not: of one person, and of one hub. */
export const mostPerPerson = 3
export const mostPerHub = 10

/** How long a sender may be silent before the server stops listening; what came is kept. */
export const silenceMs = 20_000
