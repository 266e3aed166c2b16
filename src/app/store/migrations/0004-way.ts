/**
 * Entries say whether they were written or received; all there were until now were written. The JSON is changed as text, so
 * that nothing else in it can change and an entry that cannot be read does not keep the store from opening.
 */
export const way = `
  UPDATE entries SET entry = '{"way":"written",' || substr(entry, 2) WHERE substr(entry, 1, 1) = '{';
`
