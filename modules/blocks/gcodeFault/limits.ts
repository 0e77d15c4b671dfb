/** The most lines that can be wrong. */
export const mostFaults = 5
