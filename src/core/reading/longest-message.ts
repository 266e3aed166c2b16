/** The longest message that is read, in UTF-16 units; the same number as in the contract. */
export const longestMessage = 100_000
